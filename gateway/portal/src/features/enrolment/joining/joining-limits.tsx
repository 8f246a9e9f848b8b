import { MultiSelect, NumberInput, Stack } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { countryChoices } from '@/lib/countries';
import { firstMessage } from '@/lib/form-problems';
import { Section } from '@/ui/section';
import { WHEN_OPEN } from '@/ui/when-open';
import type { JoiningFields } from './joining-fields';

const MOST = 1000;
const COUNTRIES = countryChoices();

/** What keeps strangers from running up the bill. */
export function JoiningLimits({ control }: { control: Control<JoiningFields> }) {
  const { t } = useTranslation('enrolment');
  const countries = useController({
    control,
    name: 'countries',
    rules: { validate: (chosen) => chosen.length > 0 || t('joining.limits.countriesRequired') },
  });
  const daily = useController({
    control,
    name: 'dailyCodes',
    rules: {
      validate: (count) => (count !== '' && Number(count) <= MOST) || t('joining.limits.dailyInvalid'),
    },
  });
  return (
    <Section title={t('joining.limits.title')}>
      <Stack>
        <MultiSelect
          {...countries.field}
          searchable
          label={t('joining.limits.countries')}
          description={t('joining.limits.countriesHint')}
          data={COUNTRIES}
          comboboxProps={WHEN_OPEN}
          error={firstMessage(countries.fieldState.error)}
        />
        <NumberInput
          {...daily.field}
          maw={260}
          min={0}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator
          label={t('joining.limits.daily')}
          description={t('joining.limits.dailyHint')}
          error={daily.fieldState.error?.message}
        />
      </Stack>
    </Section>
  );
}
