import { Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Series } from './bar-chart';
import classes from './bar-chart.module.css';

interface Props {
  series: Series;
  sums?: { up: string; down: string };
}

const ARROWS = { up: IconArrowUp, down: IconArrowDown };

/** Which bars are which, and what they come to. */
export function Legend({ series, sums }: Props) {
  return (
    <figcaption className={classes.legend}>
      {(['up', 'down'] as const).map((side) => {
        const Arrow = ARROWS[side];
        return (
          <div key={side} className={classes.key}>
            <Arrow size={18} stroke={2.6} className={classes.arrow} data-side={side} aria-hidden />
            <Text size="sm" c="dimmed">
              {series[side]}
            </Text>
            {sums && <Text fw={700}>{sums[side]}</Text>}
          </div>
        );
      })}
    </figcaption>
  );
}
