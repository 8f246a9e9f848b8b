import { ActionIcon, Button, Checkbox, Group, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Holiday } from '@/api/account-schema';
import classes from './hours.module.css';
import { troubleOfHoliday } from './weekdays';

interface Props {
  holidays: Holiday[];
  checked: boolean;
  refusalOf: (index: number) => string | undefined;
  onChange: (holidays: Holiday[]) => void;
}

const NEW: Holiday = { date: '', name: '', from: null, to: null };

/** Days on which the account is closed, whatever its hours. */
export function Holidays({ holidays, checked, refusalOf, onChange }: Props) {
  const { t } = useTranslation('account');
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h6">
          {t('holidays.title')}
        </Title>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => onChange([...holidays, NEW])}
        >
          {t('holidays.add')}
        </Button>
      </Group>
      {holidays.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('holidays.none')}
        </Text>
      )}
      <ul className={classes.holidays}>
        {holidays.map((holiday, index) => (
          <HolidayRow
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            holiday={holiday}
            trouble={checked ? troubleOfHoliday(holiday, holidays) : null}
            refusal={refusalOf(index)}
            onChange={(part) =>
              onChange(holidays.map((other, at) => (at === index ? { ...other, ...part } : other)))
            }
            onRemove={() => onChange(holidays.toSpliced(index, 1))}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  holiday: Holiday;
  trouble: ReturnType<typeof troubleOfHoliday>;
  refusal: string | undefined;
  onChange: (part: Partial<Holiday>) => void;
  onRemove: () => void;
}

function HolidayRow({ holiday, trouble, refusal, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('account');
  const { date, name, from, to } = holiday;
  const called = name || date || t('holidays.new');
  return (
    <li className={classes.holiday}>
      <TextInput
        type="date"
        size="xs"
        aria-label={t('holidays.date', { name: called })}
        value={date}
        error={trouble === 'incomplete' && !date}
        onChange={(event) => onChange({ date: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        className={classes.holidayName}
        aria-label={t('holidays.name', { name: called })}
        placeholder={t('holidays.namePlaceholder')}
        value={name}
        error={trouble === 'nameless'}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t('holidays.allDay')}
        aria-label={t('holidays.allDayOf', { name: called })}
        checked={from === null}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? { from: null, to: null } : { from: '12:00', to: '17:00' })
        }
      />
      {from !== null && (
        <div className={classes.span}>
          <Text size="xs" aria-hidden>
            {t('holidays.closed')}
          </Text>
          <TextInput
            type="time"
            size="xs"
            aria-label={t('holidays.from', { name: called })}
            value={from}
            error={trouble === 'backwards'}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <span aria-hidden>–</span>
          <TextInput
            type="time"
            size="xs"
            aria-label={t('holidays.to', { name: called })}
            value={to ?? ''}
            error={trouble === 'backwards'}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </div>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        ml="auto"
        aria-label={t('holidays.remove', { name: called })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
      {(trouble ?? refusal) && (
        <Text size="xs" c="var(--mantine-color-error)" className={classes.trouble}>
          {trouble ? t(`holidays.trouble.${trouble}`) : refusal}
        </Text>
      )}
    </li>
  );
}
