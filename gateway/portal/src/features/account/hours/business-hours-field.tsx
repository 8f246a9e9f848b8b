import { Divider, Switch, Text } from '@mantine/core';
import { get, useController, useFormState, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { BusinessHours } from '@/api/account-schema';
import { firstMessage } from '@/lib/form-problems';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { DayRow } from './day-row';
import { Holidays } from './holidays';
import type { HoursFields } from './hours-fields';
import classes from './hours.module.css';
import { OFFICE_HOURS, WEEKDAYS, isSound } from './weekdays';

/** When somebody is there to answer. */
export function BusinessHoursField({ control }: { control: Control<HoursFields> }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const { field } = useController({
    control,
    name: 'businessHours',
    rules: { validate: (hours) => !hours || isSound(hours) || t('hours.unsound') },
  });
  const { errors, submitCount } = useFormState({ control });
  const { value: hours } = field;
  const change = (part: Partial<BusinessHours>) => field.onChange({ ...hours, ...part });
  /** What the server says against one of them. */
  const saidOf = (path: string) => firstMessage(get(errors, `businessHours.${path}`));
  return (
    <Section title={t('hours.title')}>
      <Switch
        label={t('hours.keep')}
        description={hours ? t('hours.keepHint', { zone: account.timeZone }) : t('hours.alwaysOpen')}
        checked={hours !== null}
        onChange={(event) => field.onChange(event.currentTarget.checked ? OFFICE_HOURS : null)}
      />
      {hours && (
        <>
          <ul className={classes.days}>
            {WEEKDAYS.map((day) => (
              <DayRow
                key={day}
                day={day}
                spans={hours.days[day] ?? []}
                checked={submitCount > 0}
                refusal={saidOf(`days.${day}`)}
                onChange={(spans) => change({ days: { ...hours.days, [day]: spans } })}
                onCopy={(spans) =>
                  change({
                    days: {
                      ...hours.days,
                      ...Object.fromEntries(WEEKDAYS.slice(1, 5).map((other) => [other, spans])),
                    },
                  })
                }
              />
            ))}
          </ul>
          <Divider my="lg" />
          <Holidays
            holidays={hours.holidays}
            checked={submitCount > 0}
            refusalOf={(index) => saidOf(`holidays.${index}`)}
            onChange={(holidays) => change({ holidays })}
          />
        </>
      )}
      {typeof errors.businessHours?.message === 'string' && (
        <Text size="sm" c="var(--mantine-color-error)" mt="md" role="alert">
          {errors.businessHours.message}
        </Text>
      )}
    </Section>
  );
}
