import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BroadcastPreview } from '@/api/broadcast-schema';
import { useSizeWords } from './use-size-words';

/** How many segments all texts come to, and what they cost. */
export function Size({ preview }: { preview: BroadcastPreview }) {
  const { t } = useTranslation('broadcasts');
  const words = useSizeWords();
  return (
    preview.recipients > 0 && (
      <div>
        <Text size="sm" fw={600}>
          {t('preview.size')}
        </Text>
        <Text size="sm">{words(preview)}</Text>
      </div>
    )
  );
}
