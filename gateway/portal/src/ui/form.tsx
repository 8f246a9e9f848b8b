import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { showProblems } from '@/lib/form-problems';
import { FormAlert } from './form-alert';
import classes from './form.module.css';

interface Props<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** Sends what was typed; what it throws is told beside the fields, or above them. */
  onSave: (fields: T) => Promise<unknown>;
  /** What the button says. */
  save: string;
  /** For a form that can be left. */
  onCancel?: () => void;
  disabled?: boolean;
  colour?: string;
  /** The button takes the whole width, as on a page for a thumb. */
  wide?: boolean;
  /** The button stays in sight, as below a form longer than the screen. */
  sticky?: boolean;
  children: ReactNode;
}

/** Fields with a button below: checked here first, then by the server. */
export function Form<T extends FieldValues>(props: Props<T>) {
  const { form, onSave, save, onCancel, disabled, colour, wide, sticky, children } = props;
  const { t } = useTranslation();
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (fields) => {
    try {
      await onSave(fields);
    } catch (error) {
      showProblems(error, fields, form.setError);
    }
  });

  function send(event: SyntheticEvent) {
    // A form in a window above another one is not the other's to send.
    event.stopPropagation();
    // What the server said of no single field would stand in the way for good.
    form.clearErrors();
    void submit(event);
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <FormAlert message={errors.root?.message} />
        {children}
        <Group justify="flex-end" className={sticky ? classes.sticky : undefined}>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
          <Button
            type="submit"
            color={colour}
            size={wide ? 'md' : undefined}
            fullWidth={wide}
            disabled={disabled}
            loading={isSubmitting}
          >
            {save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
