import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionPage, PageDay } from '@/api/page-schema';
import { longDay, shortDay } from '@/lib/utc';
import { BarChart } from '@/ui/bar-chart/bar-chart';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useDays } from '../api/supporters';

const RANGES = ['30', '90'] as const;

/** Who came and who left, day by day. */
export function DaysSection({ page }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const [range, setRange] = useState<string>(RANGES[0]);
  const days = useDays(page, Number(range));
  if (page.state === 'draft') {
    return null;
  }
  return (
    <Section
      title={t('days.title')}
      action={
        <SegmentedControl
          size="xs"
          aria-label={t('days.range')}
          value={range}
          data={RANGES.map((value) => ({ value, label: t('days.count', { count: Number(value) }) }))}
          onChange={setRange}
        />
      }
    >
      <Loaded query={days} height={220}>
        {(items) =>
          items.some(({ joined, left }) => joined + left > 0) ? (
            <Chart label={t('days.label', { count: Number(range) })} days={items} />
          ) : (
            <Text size="sm" c="dimmed">
              {t('days.none')}
            </Text>
          )
        }
      </Loaded>
    </Section>
  );
}

function Chart({ label, days }: { label: string; days: PageDay[] }) {
  const { t } = useTranslation('action-pages');
  const sum = (of: 'joined' | 'left') => days.reduce((total, day) => total + day[of], 0).toLocaleString();
  return (
    <BarChart
      label={label}
      series={{ up: t('days.joined'), down: t('days.left'), point: t('days.day') }}
      sums={{ up: sum('joined'), down: sum('left') }}
      points={days.map(({ day, joined, left }) => ({
        short: shortDay(day),
        long: longDay(day),
        up: joined,
        down: left,
      }))}
    />
  );
}
