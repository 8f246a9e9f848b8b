import './words';
import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useSearch, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Usage } from '@/api/usage-schema';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Totals } from '@/ui/statement/totals';
import { TrafficChart } from '@/ui/traffic-chart';
import { AccountStatement } from './account-statement';
import { useUsage } from './api/get-usage';

const LONGER = [90, 365] as const;
const RANGES = [30, ...LONGER] as const;

/** How much the account texts, and what that costs. */
export function UsagePage() {
  const { t } = useTranslation('usage');
  const { manages } = useWorkplace();
  usePageTitle(t('title'));
  return (
    <Stack gap="lg">
      <Traffic />
      {manages && <AccountStatement />}
    </Stack>
  );
}

function Traffic() {
  const { t } = useTranslation('usage');
  const { account } = useWorkplace();
  const { days = 30 } = useSearch({ from: '/_shell/accounts/$accountId/settings/usage' });
  const navigate = useNavigate();
  const usage = useUsage(account.id, days);
  return (
    <Section
      title={t('texts')}
      action={
        <SegmentedControl
          size="xs"
          aria-label={t('range')}
          value={String(days)}
          data={RANGES.map((value) => ({ value: String(value), label: t(`ranges.${value}`) }))}
          onChange={(value) =>
            void navigate({
              to: '.',
              search: (old) => ({ ...old, days: LONGER.find((count) => String(count) === value) }),
              replace: true,
            })
          }
        />
      }
    >
      <Loaded query={usage} height={330}>
        {(data) => <Days usage={data} />}
      </Loaded>
    </Section>
  );
}

function Days({ usage }: { usage: Usage }) {
  const { t } = useTranslation('usage');
  const { sent, received } = usage.total;
  return (
    <Stack gap="md">
      <TrafficChart label={t('chart', { count: usage.days.length })} usage={usage} />
      {sent.texts + received.texts === 0 ? (
        <Text size="sm" c="dimmed">
          {t('nothing')}. {t('nothingHint')}
        </Text>
      ) : (
        <Totals totals={usage.total} />
      )}
      <Text size="xs" c="dimmed">
        {t('hint')}
      </Text>
    </Stack>
  );
}
