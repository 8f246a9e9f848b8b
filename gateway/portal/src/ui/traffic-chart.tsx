import { useTranslation } from 'react-i18next';
import type { Usage } from '@/api/usage-schema';
import { daysBetween, longDay, shortDay } from '@/lib/utc';
import { BarChart, type Point } from './bar-chart/bar-chart';

type Day = Usage['days'][0];

// More bars than that are too thin to be told apart.
const MOST = 120;
const WEEK = 7;

function pointOf({ day, sent, received }: Day): Point {
  return { short: shortDay(day), long: longDay(day), up: sent.texts, down: received.texts };
}

/** Seven days in one; the last seven end today. */
function weeksOf(days: Day[]): Point[] {
  const first = days.length % WEEK;
  return Array.from({ length: Math.floor(days.length / WEEK) }, (_, index) => {
    const week = days.slice(first + index * WEEK, first + (index + 1) * WEEK);
    const [from, to] = [week[0]!.day, week.at(-1)!.day];
    return {
      short: shortDay(from),
      long: daysBetween(from, to),
      up: week.reduce((sum, { sent }) => sum + sent.texts, 0),
      down: week.reduce((sum, { received }) => sum + received.texts, 0),
    };
  });
}

/** Texts by days, or by weeks if there are many: sent ones grow upwards, received ones downwards. */
export function TrafficChart({ label, usage: { days, total } }: { label: string; usage: Usage }) {
  const { t } = useTranslation();
  const weekly = days.length > MOST;
  return (
    <BarChart
      label={label}
      series={{
        up: t('traffic.sent'),
        down: t('traffic.received'),
        point: t(weekly ? 'traffic.week' : 'traffic.day'),
      }}
      sums={{ up: total.sent.texts.toLocaleString(), down: total.received.texts.toLocaleString() }}
      points={weekly ? weeksOf(days) : days.map(pointOf)}
    />
  );
}
