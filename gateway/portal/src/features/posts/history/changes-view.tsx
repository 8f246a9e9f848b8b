import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PostVersion } from '@/api/post-schema';
import { changesOf, type Part } from './changes';
import classes from './history.module.css';

interface Props {
  before: PostVersion;
  after: PostVersion;
}

/** What is another word in the later one. */
export function Changes({ before, after }: Props) {
  const { t } = useTranslation('posts');
  const title = changesOf(before.title, after.title);
  const body = changesOf(before.body, after.body);
  if (title.length + body.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('history.nothing')}
      </Text>
    );
  }
  return (
    <div className={classes.changes} dir="auto">
      {title.length > 0 && (
        <p className={classes.title}>
          <Parts parts={title} />
        </p>
      )}
      {body.length > 0 && (
        <p>
          <Parts parts={body} />
        </p>
      )}
    </div>
  );
}

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;

function Parts({ parts }: { parts: Part[] }) {
  const { t } = useTranslation('posts');
  return parts.map(({ kind, text }, index) => {
    const Tag = TAGS[kind];
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <Tag key={index} className={classes[kind]}>
        {kind !== 'same' && <VisuallyHidden component="span">{t(`history.${kind}`)} </VisuallyHidden>}
        {text}
      </Tag>
    );
  });
}
