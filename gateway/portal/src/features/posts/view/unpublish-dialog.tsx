import { Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/post-schema';
import { tell } from '@/lib/tell';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useUnpublish } from '../api/publish';

const LONGEST = 500;

interface Props {
  post: Post;
  opened: boolean;
  onClose: () => void;
}

/** Takes a post off the billboard, and tells its author why. */
export function UnpublishDialog({ post, opened, onClose }: Props) {
  const { t } = useTranslation('posts');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('unpublish.sure', { title: post.title })}>
      <UnpublishForm post={post} onClose={onClose} />
    </Dialog>
  );
}

function UnpublishForm({ post: { id, author }, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('posts');
  const unpublish = useUnpublish(id);
  const form = useForm({ defaultValues: { reason: '' } });

  async function save({ reason }: { reason: string }) {
    await unpublish.mutateAsync(reason.trim());
    tell(t('unpublish.done'));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('unpublish.button')} onCancel={onClose} colour="red">
      <Text size="sm">{t('unpublish.consequence')}</Text>
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
        label={t('unpublish.reason')}
        description={t('unpublish.reasonHint', { name: author.name ?? t('someone') })}
        maxLength={LONGEST}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', {
          validate: (reason) => reason.trim() !== '' || t('unpublish.reasonRequired'),
        })}
      />
    </Form>
  );
}
