import { TextInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ColourField } from '@/ui/colour-field';

export interface NameAndColour {
  name: string;
  colour: string | null;
}

const LONGEST_NAME = 60;

/** What a group is called and which dot stands for it. */
export function GroupFields<T extends NameAndColour>({ control }: { control: Control<T> }) {
  const { t } = useTranslation('groups');
  // A form with more fields has these two as well.
  const own = control as unknown as Control<NameAndColour>;
  const name = useController({
    control: own,
    name: 'name',
    rules: {
      validate: (typed) =>
        typed.trim().length > LONGEST_NAME
          ? t('form.nameTooLong')
          : typed.trim() !== '' || t('form.nameRequired'),
    },
  });
  const colour = useController({ control: own, name: 'colour' });
  return (
    <>
      <TextInput
        {...name.field}
        data-autofocus
        label={t('form.name')}
        autoComplete="off"
        error={name.fieldState.error?.message}
      />
      <ColourField
        label={t('form.colour')}
        value={colour.field.value}
        onChange={colour.field.onChange}
        error={colour.fieldState.error?.message}
      />
    </>
  );
}
