import type { ReactNode } from 'react';
import type { Point } from './bar-chart';
import classes from './bar-chart.module.css';
import { scaleOf } from './scale';

const HEIGHT = 200;
const LABELS = 5;
// How much of its room a bar takes.
const WIDTH = 0.68;

interface Props {
  points: Point[];
  active: number | null;
  /** What lies above the bars. */
  children: ReactNode;
}

const compact = new Intl.NumberFormat(undefined, { notation: 'compact' });

/** The bars, their lines and the labels beside and below. */
export function Bars({ points, active, children }: Props) {
  const scale = scaleOf(
    Math.max(0, ...points.map(({ up }) => up)),
    Math.max(0, ...points.map(({ down }) => down)),
  );
  const y = (value: number) => scale.at(value) * HEIGHT;
  return (
    <div className={classes.chart}>
      <div className={classes.values} aria-hidden>
        {scale.ticks.map((value) => (
          <span key={value} style={{ top: y(value) }}>
            {compact.format(Math.abs(value))}
          </span>
        ))}
      </div>
      <div className={classes.area}>
        <svg width="100%" height={HEIGHT} className={classes.svg} aria-hidden focusable="false">
          {active !== null && (
            <rect
              className={classes.column}
              x={`${(active * 100) / points.length}%`}
              width={`${100 / points.length}%`}
              height={HEIGHT}
            />
          )}
          {scale.ticks.map((value) => (
            <line
              key={value}
              className={classes.line}
              data-zero={value === 0 || undefined}
              x2="100%"
              y1={y(value)}
              y2={y(value)}
            />
          ))}
          {points.map((point, index) => (
            <Pair key={point.long} point={point} index={index} count={points.length} y={y} />
          ))}
        </svg>
        {children}
        <Labels points={points} />
      </div>
    </div>
  );
}

interface PairProps {
  point: Point;
  index: number;
  count: number;
  y: (value: number) => number;
}

function Pair({ point: { up, down }, index, count, y }: PairProps) {
  const room = 100 / count;
  const place = { x: `${(index + (1 - WIDTH) / 2) * room}%`, width: `${WIDTH * room}%`, rx: 2 };
  return (
    <>
      {up > 0 && <rect {...place} className={classes.up} y={y(up)} height={y(0) - y(up) - 1} />}
      {down > 0 && <rect {...place} className={classes.down} y={y(0) + 1} height={y(-down) - y(0) - 1} />}
    </>
  );
}

/** As many as are not too many, the last one always among them. */
function Labels({ points }: { points: Point[] }) {
  const step = Math.ceil(points.length / LABELS);
  return (
    <div className={classes.labels} aria-hidden>
      {points.map(
        ({ short, long }, index) =>
          (points.length - 1 - index) % step === 0 && (
            <span key={long} style={{ left: `${((index + 0.5) * 100) / points.length}%` }}>
              {short}
            </span>
          ),
      )}
    </div>
  );
}
