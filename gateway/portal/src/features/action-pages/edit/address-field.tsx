import { TextInput } from '@mantine/core';
import type { ControllerFieldState, ControllerRenderProps } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LONGEST_SLUG, slugOf } from './slug';
import classes from './edit.module.css';

interface Props {
  description?: string;
  field: Pick<ControllerRenderProps, 'ref' | 'name' | 'onBlur'> & {
    value: string;
    onChange: (slug: string) => void;
  };
  fieldState: Pick<ControllerFieldState, 'error'>;
}

/** Where a page is: what visitors type, so it is kept plain while one types it. */
export function AddressField({ description, field, fieldState }: Props) {
  const { t } = useTranslation('action-pages');
  return (
    <TextInput
      {...field}
      label={t('form.address')}
      description={description}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={LONGEST_SLUG}
      leftSection={<span className={classes.path}>/act/</span>}
      leftSectionWidth={50}
      error={fieldState.error?.message}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        // A hyphen at the end may be followed by more.
        field.onChange(slugOf(typed) + (/[^a-z0-9]$/i.test(typed) && slugOf(typed) ? '-' : ''));
      }}
      onBlur={() => {
        field.onChange(slugOf(field.value));
        field.onBlur();
      }}
    />
  );
}
