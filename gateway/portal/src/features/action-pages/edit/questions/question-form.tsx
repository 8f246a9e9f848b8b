import { Select, TagsInput, TextInput } from '@mantine/core';
import { useController, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FIELD_TYPES } from '@/api/field-schema';
import type { PageField } from '@/api/page-schema';
import { keyOf } from '@/lib/field-key';
import { Form } from '@/ui/form';
import { useChecks } from '../use-checks';

interface Props {
  question: PageField;
  /** Keys that others have. */
  taken: string[];
  onSave: (question: PageField) => void;
  onClose: () => void;
}

const LONGEST = 60;

/** A question of a page's own. */
export function QuestionForm({ question, taken, onSave, onClose }: Props) {
  const { t } = useTranslation('action-pages');
  const checks = useChecks();
  const form = useForm<PageField>({ defaultValues: question });
  const { control, formState, register } = form;
  const type = useController({ control, name: 'type' });
  const listed = useWatch({ control, name: 'type' }) === 'choice';
  const choices = useController({
    control,
    name: 'choices',
    rules: {
      validate: (said, all) => all.type !== 'choice' || said.length > 1 || t('questions.choicesRequired'),
    },
  });

  async function save(typed: PageField) {
    const label = typed.label.trim();
    onSave({
      ...typed,
      label,
      key: typed.key || keyOf(label, taken),
      choices: typed.type === 'choice' ? typed.choices : [],
    });
  }

  return (
    <Form form={form} onSave={save} save={t('questions.save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('questions.label')}
        autoComplete="off"
        dir="auto"
        maxLength={LONGEST}
        error={formState.errors.label?.message}
        {...register('label', { validate: checks.required })}
      />
      <Select
        {...type.field}
        allowDeselect={false}
        label={t('questions.type')}
        data={FIELD_TYPES.map((value) => ({ value, label: t(`questions.types.${value}`) }))}
      />
      {listed && (
        <TagsInput
          {...choices.field}
          acceptValueOnBlur
          label={t('questions.choices')}
          description={t('questions.choicesHint')}
          error={choices.fieldState.error?.message}
        />
      )}
    </Form>
  );
}
