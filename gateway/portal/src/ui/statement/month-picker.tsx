import { ActionIcon, Group, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lastMonths, monthName } from '@/lib/utc';
import './words';

const SHOWN = 24;

interface Props {
  month: string;
  onChange: (month: string) => void;
}

/** One of the last months, or the one before or after. */
export function MonthPicker({ month, onChange }: Props) {
  const { t } = useTranslation('statement');
  const recent = lastMonths(SHOWN);
  const months = recent.includes(month) ? recent : [...recent, month];
  const at = months.indexOf(month);
  const step = (label: string, to: string | undefined, Icon: typeof IconChevronLeft) => (
    <ActionIcon
      size={34}
      variant="default"
      aria-label={label}
      disabled={!to}
      onClick={() => to && onChange(to)}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
  return (
    <Group gap="xs" mb="md" wrap="nowrap">
      {step(t('previous'), months[at + 1], IconChevronLeft)}
      <Select
        w={190}
        allowDeselect={false}
        aria-label={t('month')}
        value={month}
        data={months.map((value) => ({ value, label: monthName(value) }))}
        onChange={(value) => value && onChange(value)}
      />
      {step(t('next'), months[at - 1], IconChevronRight)}
    </Group>
  );
}
