import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEyeOff, IconPencil, IconTrash, IconWorldUpload } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/post-schema';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { useDeletePost } from '../api/publish';
import { useAddresses, usePowers } from '../place';
import { PublishDialog } from '../publish/publish-dialog';
import { UnpublishDialog } from './unpublish-dialog';

/** Whether there is something to publish: what was taken down has to be changed first. */
function mayAppear({ state, body, editedAt, unpublished }: Post) {
  const unchanged = state === 'unpublished' && (editedAt ?? '') <= (unpublished?.at ?? '');
  return body.trim() !== '' && !unchanged;
}

/** What the author can do with a post, and what those who answer for the place can. */
export function PostActions({ post }: { post: Post }) {
  const { t } = useTranslation('posts');
  const { mine, unpublishes } = usePowers(post);
  const { edit } = useAddresses();
  const [publishing, publish] = useDisclosure(false);
  const [taking, take] = useDisclosure(false);
  const { state } = post;
  return (
    <Group gap="xs">
      {mine && (
        <Button
          variant={state !== 'published' && mayAppear(post) ? 'default' : 'filled'}
          leftSection={<IconPencil size={16} aria-hidden />}
          renderRoot={(props) => <Link {...edit(post.id)} {...props} />}
        >
          {t('view.edit')}
        </Button>
      )}
      {mine && state !== 'published' && mayAppear(post) && (
        <Button leftSection={<IconWorldUpload size={16} aria-hidden />} onClick={publish.open}>
          {t(`publish.${state}`)}
        </Button>
      )}
      {unpublishes && (
        <Button variant="default" leftSection={<IconEyeOff size={16} aria-hidden />} onClick={take.open}>
          {t('unpublish.button')}
        </Button>
      )}
      {mine && <DeletePost post={post} />}
      <PublishDialog post={post} opened={publishing} onClose={publish.close} />
      <UnpublishDialog post={post} opened={taking} onClose={take.close} />
    </Group>
  );
}

function DeletePost({ post: { id, title, state } }: { post: Post }) {
  const { t } = useTranslation('posts');
  const navigate = useNavigate();
  const remove = useDeletePost(id);
  const { list } = useAddresses();
  const { ask, dialog } = useQuestion();
  const askDelete = () =>
    ask({
      title: t('delete.sure', { title }),
      consequence: t(state === 'published' ? 'delete.public' : 'delete.hidden'),
      confirm: t('delete.button'),
      onConfirm: async () => {
        await remove.mutateAsync();
        tell(t('delete.done'));
        await navigate({ ...list, replace: true });
      },
    });
  return (
    <>
      <Button
        variant="light"
        color="red"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={askDelete}
      >
        {t('delete.button')}
      </Button>
      <ConfirmDialog {...dialog} />
    </>
  );
}
