import { Button, Center, Loader } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sending } from '../composer/use-send';
import type { Row } from './rows';
import { ThreadRow } from './thread-row';
import classes from './thread.module.css';

const NEAR_TOP = 5;

interface Props {
  name: string;
  rows: Row[];
  sending: Sending;
  loading: boolean;
  onNearTop: () => void;
}

/** The scrolling part of a thread: it follows at the end, and stays put when read further up. */
export function MessageLog({ name, rows, sending, loading, onNearTop }: Props) {
  const { t } = useTranslation('inbox');
  const viewport = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => 64,
    overscan: 10,
    getItemKey: (index) => rows[index]!.key,
    anchorTo: 'end',
    followOnAppend: true,
    paddingStart: 16,
    paddingEnd: 16,
    onChange: (instance) => {
      setAtEnd(instance.isAtEnd(80));
      const first = instance.getVirtualItems()[0];
      if (first && first.index < NEAR_TOP) {
        onNearTop();
      }
    },
  });
  const unseen = useUnseenBelow(rows, atEnd);
  useResize(viewport, () => {
    // A growing composer or a notice takes room from the log: whoever is at the end stays there.
    if (atEnd) {
      virtual.scrollToEnd();
    }
  });
  return (
    <div className={classes.logFrame}>
      <div
        ref={viewport}
        className={classes.log}
        role="log"
        aria-label={t('log', { name })}
        aria-busy={loading}
        tabIndex={0}
      >
        {loading && (
          <Center className={classes.loading}>
            <Loader size="sm" />
          </Center>
        )}
        <div className={classes.lines} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={classes.line}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ThreadRow row={rows[item.index]!} sending={sending} />
            </div>
          ))}
        </div>
      </div>
      {unseen && (
        <Button
          size="xs"
          radius="xl"
          className={classes.pill}
          leftSection={<IconArrowDown size={14} aria-hidden />}
          onClick={() => virtual.scrollToEnd({ behavior: 'smooth' })}
        >
          {t('newMessages')}
        </Button>
      )}
    </div>
  );
}

function useResize(element: RefObject<HTMLElement | null>, action: () => void) {
  const onResize = useEffectEvent(action);
  useEffect(() => {
    const observer = new ResizeObserver(() => onResize());
    if (element.current) {
      observer.observe(element.current);
    }
    return () => observer.disconnect();
  }, [element]);
}

/** Whether a text arrived below while the reader was further up. */
function useUnseenBelow(rows: Row[], atEnd: boolean) {
  const newest = rows.findLast((row) => row.kind === 'message')?.key;
  const [seen, setSeen] = useState(newest);
  if ((atEnd || seen === undefined) && seen !== newest) {
    setSeen(newest);
  }
  return !atEnd && seen !== undefined && newest !== seen;
}
