import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/import-schema';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Section } from '@/ui/section';
import { useQuestion } from '@/ui/use-question';
import { useMoveImport } from '../api/move-import';
import { Counts } from './counts';

/** The server reads the rows, or imports them. */
export function Moving({ item }: { item: Import }) {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const { cancel } = useMoveImport(account.id, item.id);
  const { ask, dialog } = useQuestion();
  const { state, fileName: name, done, rows } = item;
  const running = state === 'running';
  const words = t('checking.progress', { done: done.toLocaleString(), rows: rows.toLocaleString() });

  function askToCancel() {
    ask({
      title: t('running.cancelSure'),
      consequence: t('running.cancelConsequence'),
      confirm: t('running.cancel'),
      onConfirm: async () => {
        await cancel.mutateAsync();
        tell(t('running.cancelling'));
      },
    });
  }

  return (
    <Section title={t(running ? 'running.title' : 'checking.title', { name })}>
      <Stack>
        <Progress size="lg" value={rows > 0 ? (100 * done) / rows : 0} aria-label={words} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {words}
          </Text>
          {running && (
            <Button size="xs" variant="default" onClick={askToCancel}>
              {t('running.cancel')}
            </Button>
          )}
        </Group>
        {running && <Counts item={item} />}
        {running && (
          <Text size="sm" c="dimmed">
            {t('running.hint')}
          </Text>
        )}
      </Stack>
      <ConfirmDialog {...dialog} />
    </Section>
  );
}
