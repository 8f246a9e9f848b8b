import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PostState } from '@/api/post-schema';

interface Props {
  state: PostState;
  isNew: boolean;
  changed: boolean;
  saving: boolean;
  onSave: () => void;
  onPublish: () => void;
  onDiscard: () => void;
}

/** What to do with what is written. */
export function SaveButtons({ state, isNew, changed, saving, onSave, onPublish, onDiscard }: Props) {
  const { t } = useTranslation('posts');
  const isPublic = state === 'published';
  return (
    <>
      {!isPublic && (
        <Button size="md" disabled={saving} onClick={onPublish}>
          {t(`publish.${state}`)}
        </Button>
      )}
      <Button
        size="md"
        variant={isPublic ? 'filled' : 'default'}
        loading={saving}
        disabled={!changed}
        onClick={onSave}
      >
        {t(isPublic ? 'write.savePublic' : 'write.save')}
      </Button>
      {changed && (
        <Button size="md" variant="subtle" color="gray" onClick={onDiscard}>
          {t(isNew ? 'write.clear' : 'write.discard')}
        </Button>
      )}
      {isPublic && (
        <Text size="sm" c="dimmed" w="100%">
          {t('write.publicHint')}
        </Text>
      )}
    </>
  );
}
