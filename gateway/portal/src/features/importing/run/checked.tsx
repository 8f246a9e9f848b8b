import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/import-schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { useMoveImport } from '../api/move-import';
import { Counts } from './counts';
import { SaveErrors } from './save-errors';

/** What would happen; nothing has yet. */
export function Checked({ item, onChange }: { item: Import; onChange: () => void }) {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const { start } = useMoveImport(account.id, item.id);
  // Rows that are passed over change nothing.
  const good = item.added + item.updated;
  return (
    <Section title={t('checked.title')}>
      <Stack>
        <Counts item={item} />
        {good === 0 && (
          <Alert color="orange" icon={<IconAlertCircle aria-hidden />}>
            {t('checked.none')}
          </Alert>
        )}
        <SaveErrors item={item} />
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={onChange}>
            {t('checked.change')}
          </Button>
          <Button
            disabled={good === 0}
            loading={start.isPending}
            onClick={() => start.mutate(undefined, { onError: (error) => complain(t('failed'), error) })}
          >
            {t('checked.start', { count: good, formatted: good.toLocaleString() })}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
