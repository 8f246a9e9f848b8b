import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useController, type Control, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LOCALES, TIME_ZONES, languageName } from '@/lib/choices';
import { WHEN_OPEN } from '@/ui/when-open';
import { COUNTRIES } from '../countries';
import { ColourField } from '@/ui/colour-field';

export interface AboutAccount {
  name: string;
  colour: string | null;
  timeZone: string;
  country: string;
  language: string;
}

const LONGEST_NAME = 80;

/** What an account is called and where it is at home. */
export function AccountFields({ control }: { control: Control<AboutAccount> }) {
  const { t } = useTranslation('account');
  const name = useController({
    control,
    name: 'name',
    rules: {
      validate: (typed) =>
        typed.trim() === ''
          ? t('about.nameRequired')
          : typed.trim().length <= LONGEST_NAME || t('about.nameTooLong', { count: LONGEST_NAME }),
    },
  });
  const colour = useController({ control, name: 'colour' });
  return (
    <>
      <TextInput
        {...name.field}
        data-autofocus
        label={t('about.name')}
        description={t('about.nameHint')}
        autoComplete="off"
        error={name.fieldState.error?.message}
      />
      <ColourField
        label={t('about.colour')}
        value={colour.field.value}
        onChange={colour.field.onChange}
        error={colour.fieldState.error?.message}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Choice control={control} name="country" label={t('about.country')} data={COUNTRIES} />
        <Choice control={control} name="timeZone" label={t('about.timeZone')} data={TIME_ZONES} />
      </SimpleGrid>
      <Choice
        control={control}
        name="language"
        label={t('about.language')}
        description={t('about.languageHint')}
        data={LOCALES.map((value) => ({ value, label: languageName(value) }))}
      />
    </>
  );
}

interface ChoiceProps {
  control: Control<AboutAccount>;
  name: FieldPath<AboutAccount>;
  label: string;
  description?: string;
  data: string[] | { value: string; label: string }[];
}

function Choice({ control, name, ...select }: ChoiceProps) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Select
      {...field}
      {...select}
      searchable
      allowDeselect={false}
      comboboxProps={WHEN_OPEN}
      error={fieldState.error?.message}
    />
  );
}
