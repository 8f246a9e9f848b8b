import { Select, TextInput, Textarea } from '@mantine/core';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TermsFields } from '@/api/enrolment-schema';
import { LOCALES, languageName } from '@/lib/choices';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { useTermsDeeds } from '../api/terms';

interface Props {
  /** Null for a new draft. */
  id: string | null;
  draft: TermsFields;
  onClose: () => void;
}

/** Writes a draft: nobody sees it before it is published. */
export function TermsForm({ id, draft: { language, title, text }, onClose }: Props) {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  const { save } = useTermsDeeds(account.id);
  const form = useForm<TermsFields>({ defaultValues: { language, title, text } });
  const { errors } = form.formState;
  const chosen = useController({ control: form.control, name: 'language' });

  async function saveDraft(fields: TermsFields) {
    await save.mutateAsync({ id, body: { ...fields, title: fields.title.trim(), text: fields.text.trim() } });
    tell(t('terms.saved'));
    onClose();
  }

  return (
    <Form form={form} onSave={saveDraft} save={t('terms.save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('terms.name')}
        dir="auto"
        autoComplete="off"
        error={errors.title?.message}
        {...form.register('title', { validate: (typed) => typed.trim() !== '' || t('terms.nameRequired') })}
      />
      <Select
        {...chosen.field}
        allowDeselect={false}
        label={t('terms.language')}
        data={LOCALES.map((value) => ({ value, label: languageName(value) }))}
        error={chosen.fieldState.error?.message}
      />
      <Textarea
        autosize
        minRows={8}
        maxRows={18}
        dir="auto"
        label={t('terms.text')}
        description={t('terms.textHint')}
        error={errors.text?.message}
        {...form.register('text', { validate: (typed) => typed.trim() !== '' || t('terms.textRequired') })}
      />
    </Form>
  );
}
