import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Span, Weekday } from '@/api/account-schema';
import classes from './hours.module.css';
import { nameOfDay, troubleOfDay } from './weekdays';

interface Props {
  day: Weekday;
  spans: Span[];
  /** Says what is wrong only to who has tried to save. */
  checked: boolean;
  refusal: string | undefined;
  onChange: (spans: Span[]) => void;
  onCopy: (spans: Span[]) => void;
}

// After a first span, the afternoon is a likely second one.
const NEXT: Span[] = [
  { from: '09:00', to: '17:00' },
  { from: '18:00', to: '20:00' },
];

export function DayRow({ day, spans, checked, refusal, onChange, onCopy }: Props) {
  const { t } = useTranslation('account');
  const name = nameOfDay(day);
  const trouble = checked ? troubleOfDay(spans) : null;
  const put = (index: number, part: Partial<Span>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)));
  return (
    <li className={classes.day}>
      <Text size="sm" fw={600} className={classes.dayName}>
        {name}
      </Text>
      <div className={classes.spans}>
        {spans.length === 0 && (
          <Text size="sm" c="dimmed" className={classes.closed}>
            {t('hours.closed')}
          </Text>
        )}
        {spans.map((span, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={classes.span}>
            <TextInput
              type="time"
              size="xs"
              aria-label={t('hours.opens', { day: name, part: index + 1 })}
              value={span.from}
              error={trouble !== null}
              onChange={(event) => put(index, { from: event.currentTarget.value })}
            />
            <span aria-hidden>–</span>
            <TextInput
              type="time"
              size="xs"
              aria-label={t('hours.closes', { day: name, part: index + 1 })}
              value={span.to}
              error={trouble !== null}
              onChange={(event) => put(index, { to: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('hours.remove', { day: name, part: index + 1 })}
              onClick={() => onChange(spans.toSpliced(index, 1))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {(trouble ?? refusal) && (
          <Text size="xs" c="var(--mantine-color-error)">
            {trouble ? t(`hours.trouble.${trouble}`) : refusal}
          </Text>
        )}
      </div>
      <div className={classes.dayActions}>
        {day === 'monday' && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconCopy size={14} aria-hidden />}
            onClick={() => onCopy(spans)}
          >
            {t('hours.copy')}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          aria-label={t('hours.add', { day: name })}
          onClick={() => onChange([...spans, NEXT[Math.min(spans.length, 1)]!])}
        >
          <IconPlus size={17} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
