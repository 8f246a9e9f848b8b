import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { complain } from '@/lib/complain';
import './words';

type Save = UseMutationResult<void, Error, 'csv' | 'pdf'>;

/** The statement to keep: as a table, or on paper. */
export function Downloads({ save }: { save: Save }) {
  const { t } = useTranslation('statement');
  return (
    <Group gap="xs">
      {(['csv', 'pdf'] as const).map((type) => (
        <Button
          key={type}
          size="xs"
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          loading={save.isPending && save.variables === type}
          aria-label={t(`${type}Name`)}
          onClick={() => save.mutate(type, { onError: (error) => complain(t('downloadFailed'), error) })}
        >
          {t(type)}
        </Button>
      ))}
    </Group>
  );
}
