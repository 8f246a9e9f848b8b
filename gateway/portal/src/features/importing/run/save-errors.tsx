import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/import-schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { useSaveErrors } from '../api/save-errors';

/** What is wrong with the rows that failed, and why others are passed over, to be mended elsewhere. */
export function SaveErrors({ item: { id, fileName, failed, skipped } }: { item: Import }) {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const save = useSaveErrors(account.id, id);
  return (
    failed + skipped > 0 && (
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate(fileName, { onError: (error) => complain(t('failed'), error) })}
        >
          {t('checked.errors')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('checked.errorsHint')}
        </Text>
      </Group>
    )
  );
}
