import { Code, Select, TagsInput, Text, TextInput } from '@mantine/core';
import { useController, useForm, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FIELD_TYPES, ON_FORM, type ClientField } from '@/api/field-schema';
import { ProblemError } from '@/lib/api';
import { tell } from '@/lib/tell';
import { Form } from '@/ui/form';
import { keyOf } from '@/lib/field-key';
import type { Fields } from './use-fields';

interface Props {
  field: ClientField;
  fields: Fields;
  onClose: () => void;
}

const LONGEST_LABEL = 60;

/** The server speaks of a field among all of them: here there is only this one. */
function ofThisField(error: unknown, index: number) {
  if (!(error instanceof ProblemError) || !error.problem.errors) {
    return error;
  }
  const prefix = `items[${index}].`;
  const errors = error.problem.errors.map(({ field, message }) => ({
    field: field.startsWith(prefix) ? field.slice(prefix.length).replace(/\[.*$/, '') : field,
    message,
  }));
  return new ProblemError(error.status, { ...error.problem, errors }, error.traceId);
}

export function FieldForm({ field, fields, onClose }: Props) {
  const { t } = useTranslation(['enrolment', 'common']);
  const form = useForm<ClientField>({ defaultValues: field });
  const { errors } = form.formState;
  const others = fields.items.filter(({ key }) => key !== field.key);
  const [label, type] = useWatch({ control: form.control, name: ['label', 'type'] });
  const key =
    field.key ||
    keyOf(
      label,
      others.map((other) => other.key),
    );

  function check(typed: string) {
    const name = typed.trim();
    if (!name) {
      return t('fields.labelRequired');
    }
    if (name.length > LONGEST_LABEL) {
      return t('fields.labelTooLong', { count: LONGEST_LABEL });
    }
    return (
      !others.some((other) => other.label.toLowerCase() === name.toLowerCase()) || t('fields.labelTaken')
    );
  }

  async function save(typed: ClientField) {
    const choices = typed.type === 'choice' ? typed.choices : [];
    const changed = { ...typed, key, label: typed.label.trim(), choices };
    const known = fields.items.findIndex((other) => field.key && other.key === field.key);
    const index = known < 0 ? fields.items.length : known;
    try {
      if (await fields.save(fields.items.toSpliced(index, 1, changed))) {
        tell(t('fields.saved'));
        onClose();
      } else {
        form.setError('root', { message: t('common:conflict.hint') });
      }
    } catch (error) {
      throw ofThisField(error, index);
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('fields.label')}
        description={t('fields.labelHint')}
        autoComplete="off"
        dir="auto"
        error={errors.label?.message}
        {...form.register('label', { validate: check })}
      />
      {label.trim() && (
        <Text size="xs" c="dimmed">
          {t('fields.key')} <Code>{`{{${key}}}`}</Code>
        </Text>
      )}
      <KindFields control={form.control} known={field.key !== ''} listed={type === 'choice'} />
    </Form>
  );
}

function KindFields({
  control,
  known,
  listed,
}: {
  control: Control<ClientField>;
  known: boolean;
  listed: boolean;
}) {
  const { t } = useTranslation('enrolment');
  const type = useController({ control, name: 'type' });
  const onForm = useController({ control, name: 'onForm' });
  const choices = useController({
    control,
    name: 'choices',
    rules: {
      validate: (said, all) => all.type !== 'choice' || said.length > 1 || t('fields.choicesRequired'),
    },
  });
  return (
    <>
      <Select
        {...type.field}
        allowDeselect={false}
        disabled={known}
        label={t('fields.type')}
        description={known ? t('fields.typeStays') : undefined}
        data={FIELD_TYPES.map((value) => ({ value, label: t(`fields.types.${value}`) }))}
        error={type.fieldState.error?.message}
      />
      {listed && (
        <TagsInput
          {...choices.field}
          acceptValueOnBlur
          label={t('fields.choices')}
          description={t('fields.choicesHint')}
          error={choices.fieldState.error?.message}
        />
      )}
      <Select
        {...onForm.field}
        allowDeselect={false}
        label={t('fields.onForm')}
        data={ON_FORM.map((value) => ({ value, label: t(`fields.onForms.${value}`) }))}
        error={onForm.fieldState.error?.message}
      />
    </>
  );
}
