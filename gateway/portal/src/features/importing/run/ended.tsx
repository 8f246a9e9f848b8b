import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/import-schema';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { Counts } from './counts';
import { SaveErrors } from './save-errors';

/** What came of it. */
export function Ended({ item }: { item: Import }) {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const { state, fileName: name, problem } = item;
  const title = state === 'failed' || state === 'cancelled' ? state : 'done';
  const params = { accountId: account.id } as never;
  return (
    <Section title={t(`done.${title}`, { name })}>
      <Stack>
        {state === 'failed' && (
          <Alert color="red" icon={<IconAlertCircle aria-hidden />} title={problem}>
            {t('done.failedHint')}
          </Alert>
        )}
        <Counts item={item} />
        <SaveErrors item={item} />
        <Group justify="flex-end" mt="sm">
          <Button component={Link} to="." search={{} as never} variant="default">
            {t('done.another')}
          </Button>
          <Button component={Link} to="/accounts/$accountId/clients" params={params}>
            {t('done.clients')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
