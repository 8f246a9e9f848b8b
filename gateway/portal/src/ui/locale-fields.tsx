import { Select } from '@mantine/core';
import { useController, type Control, type FieldValues, type Path } from 'react-hook-form';
import { LOCALES, TIME_ZONES, languageName } from '@/lib/choices';
import { WHEN_OPEN } from './when-open';

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  labels: { locale: string; timeZone: string };
}

/** The language and the time zone of a person: the fields `locale` and `timeZone` of a form. */
export function LocaleFields<Values extends FieldValues>({ control, labels }: Props<Values>) {
  const locale = useController({ control, name: 'locale' as Path<Values> });
  const timeZone = useController({ control, name: 'timeZone' as Path<Values> });
  return (
    <>
      <Select
        {...locale.field}
        allowDeselect={false}
        label={labels.locale}
        data={LOCALES.map((value) => ({ value, label: languageName(value) }))}
        error={locale.fieldState.error?.message}
      />
      <Select
        {...timeZone.field}
        searchable
        allowDeselect={false}
        label={labels.timeZone}
        comboboxProps={WHEN_OPEN}
        data={TIME_ZONES}
        error={timeZone.fieldState.error?.message}
      />
    </>
  );
}
