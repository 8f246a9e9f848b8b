import { Text, VisuallyHidden } from '@mantine/core';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Bars } from './bars';
import classes from './bar-chart.module.css';
import { ChartTable } from './chart-table';
import { Legend } from './legend';

export interface Point {
  /** Stands below the chart: "Nov 3". */
  short: string;
  /** "Tuesday, November 3". */
  long: string;
  up: number;
  down: number;
}

export interface Series {
  up: string;
  down: string;
  /** What the points are: the head of their column in the table. */
  point: string;
}

interface Props {
  /** What is shown. */
  label: string;
  series: Series;
  points: Point[];
  /** What stands behind the names of the series, like their sums. */
  sums?: { up: string; down: string };
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

function nextOf(key: string, index: number, count: number) {
  const ends: Record<string, number> = { Home: 0, End: count - 1, PageUp: index + 7, PageDown: index - 7 };
  const next = ends[key] ?? (STEPS[key] ? index + STEPS[key] : undefined);
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
}

/** Two series by days: one grows upwards, the other downwards, so no colour is needed to tell them apart. */
export function BarChart({ label, series, points, sums }: Props) {
  const last = points.length - 1;
  const [active, setActive] = useState<number | null>(null);
  const shown = points[active ?? last];

  function onKeyDown(event: KeyboardEvent) {
    const next = nextOf(event.key, active ?? last, points.length);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Escape') {
      setActive(null);
    }
  }

  function onPointerMove({ clientX, currentTarget }: PointerEvent<HTMLElement>) {
    const { left, width } = currentTarget.getBoundingClientRect();
    setActive(Math.min(Math.max(Math.floor(((clientX - left) / width) * points.length), 0), last));
  }

  return (
    <figure className={classes.figure}>
      <Legend series={series} sums={sums} />
      <Bars points={points} active={active}>
        <div
          role="slider"
          tabIndex={0}
          className={classes.plot}
          aria-label={label}
          aria-valuemin={1}
          aria-valuemax={points.length}
          aria-valuenow={(active ?? last) + 1}
          aria-valuetext={shown && `${shown.long}: ${series.up} ${shown.up}, ${series.down} ${shown.down}`}
          onFocus={() => setActive(active ?? last)}
          onBlur={() => setActive(null)}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerMove}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setActive(null)}
        />
        {active !== null && points[active] && (
          <Tip point={points[active]} series={series} at={(active + 0.5) / points.length} />
        )}
      </Bars>
      <VisuallyHidden>
        <ChartTable label={label} series={series} points={points} />
      </VisuallyHidden>
    </figure>
  );
}

interface TipProps {
  point: Point;
  series: Series;
  /** Where it stands, between 0 and 1. */
  at: number;
}

/** What a day's bars say; the slider says the same to who hears it. */
function Tip({ point, series, at }: TipProps) {
  return (
    <div
      className={classes.tip}
      aria-hidden
      style={{ left: `${at * 100}%`, transform: `translateX(${at * -100}%)` }}
    >
      <Text size="xs" fw={600}>
        {point.long}
      </Text>
      <Text size="xs" className={classes.tipRow} data-series="up">
        {series.up} <b>{point.up.toLocaleString()}</b>
      </Text>
      <Text size="xs" className={classes.tipRow} data-series="down">
        {series.down} <b>{point.down.toLocaleString()}</b>
      </Text>
    </div>
  );
}
