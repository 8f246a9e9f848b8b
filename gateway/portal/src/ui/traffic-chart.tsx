import { useTranslation } from 'react-i18next';
import type { Usage } from '@/api/usage-schema';
import { longDay, shortDay } from '@/lib/utc';
import { BarChart } from './bar-chart/bar-chart';

/** Texts by days: sent ones grow upwards, received ones downwards. */
export function TrafficChart({ label, usage: { days, total } }: { label: string; usage: Usage }) {
  const { t } = useTranslation();
  return (
    <BarChart
      label={label}
      series={{ up: t('traffic.sent'), down: t('traffic.received'), point: t('traffic.day') }}
      sums={{ up: total.sent.texts.toLocaleString(), down: total.received.texts.toLocaleString() }}
      points={days.map(({ day, sent, received }) => ({
        short: shortDay(day),
        long: longDay(day),
        up: sent.texts,
        down: received.texts,
      }))}
    />
  );
}
