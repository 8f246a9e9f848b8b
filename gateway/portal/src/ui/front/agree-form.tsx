import { Checkbox } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TermsText as Terms } from '@/api/joining-schema';
import { Form } from '../form';
import classes from './account-front.module.css';
import { TermsText } from './terms-text';
import './words';

interface Props {
  terms: Terms | null;
  /** What is agreed to beside the terms. */
  words: string | null;
  /** What is said to who does not tick the words. */
  required: string;
  save: string;
  onAgree: () => Promise<unknown>;
}

/** Terms and words, each to be ticked by hand: nothing is ticked before. */
export function AgreeForm({ terms, words, required, save, onAgree }: Props) {
  const { t } = useTranslation('front');
  const form = useForm({ defaultValues: { terms: false, words: false } });
  const { errors } = form.formState;
  return (
    <Form form={form} onSave={onAgree} save={save} wide>
      {terms && (
        <>
          <TermsText terms={terms} />
          <Checkbox
            label={t('terms.accept', { title: terms.title })}
            classNames={{ label: classes.own }}
            error={errors.terms?.message}
            {...form.register('terms', { required: t('terms.acceptRequired') })}
          />
        </>
      )}
      {words && (
        <Checkbox
          label={<span dir="auto">{words}</span>}
          classNames={{ label: classes.own }}
          error={errors.words?.message}
          {...form.register('words', { required })}
        />
      )}
    </Form>
  );
}
