import { ActionIcon, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Post, PostPicture } from '@/api/post-schema';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Section } from '@/ui/section';
import { useQuestion } from '@/ui/use-question';
import { removePicture } from '../api/pictures';
import classes from './pictures.module.css';

interface Props {
  post: Post;
  /** The text as it is being written. */
  body: string;
  onRemoved: () => Promise<unknown>;
}

/** The pictures of a post. */
export function PictureSection({ post, body, onRemoved }: Props) {
  const { t } = useTranslation('posts');
  const { ask, dialog } = useQuestion();
  const { id, pictures } = post;

  const askToRemove = (picture: PostPicture) =>
    ask({
      title: t('picture.removeSure'),
      consequence: t(body.includes(picture.url) ? 'picture.removeShown' : 'picture.removeConsequence'),
      confirm: t('picture.remove'),
      onConfirm: async () => {
        await removePicture(id, picture.id);
        await onRemoved();
      },
    });

  return (
    <Section title={t('picture.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('picture.first')}
      </Text>
      <ul className={classes.pictures} aria-label={t('picture.title')}>
        {pictures.map((picture) => (
          <li key={picture.id} className={classes.picture}>
            <img src={picture.url} alt="" loading="lazy" className={classes.small} />
            <Text size="sm" className={classes.alt} dir="auto">
              {picture.alt}
            </Text>
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t('picture.removeOf', { alt: picture.alt })}
              onClick={() => askToRemove(picture)}
            >
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <ConfirmDialog {...dialog} />
    </Section>
  );
}
