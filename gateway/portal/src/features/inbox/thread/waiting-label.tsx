import { Text } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '@/api/schema';
import { absoluteTime, clockTime, isToday, shortDay } from '@/lib/format';
import { fateOf } from './message-status';
import classes from './thread.module.css';

/** Whether a rule of the account keeps the text back. */
export function isWaiting({ waitsFor, status }: Message) {
  const fate = fateOf(status);
  return waitsFor !== null && (fate === 'scheduled' || fate === 'queued');
}

/** What a text waits for, and until when. */
export function WaitingLabel({ message: { waitsFor, dueAt } }: { message: Message }) {
  const { t } = useTranslation('inbox');
  const what = t(`waits.${waitsFor!}`);
  const time = dueAt && (isToday(dueAt) ? clockTime(dueAt) : `${shortDay(dueAt)} ${clockTime(dueAt)}`);
  return (
    <span className={classes.waiting}>
      <IconClockPause size={15} aria-hidden />
      <Text inherit span title={dueAt ? absoluteTime(dueAt) : undefined}>
        {time ? t('waits.until', { what, time }) : what}
      </Text>
    </span>
  );
}
