import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { usePageDeeds } from '../api/pages';
import { AddressField } from './address-field';
import { useChecks } from './use-checks';
import { slugOf } from './slug';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Begins a page, as a draft that nobody else sees, and goes on where it is written. */
export function NewPage({ opened, onClose }: Props) {
  const { t } = useTranslation('action-pages');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('add.title')}>
      <NewPageForm onClose={onClose} />
    </Dialog>
  );
}

interface Fields {
  title: string;
  slug: string;
}

function NewPageForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation('action-pages');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const { add } = usePageDeeds();
  const form = useForm<Fields>({ defaultValues: { title: '', slug: '' } });
  const checks = useChecks();
  const [own, setOwn] = useState(false);
  const title = useController({ control: form.control, name: 'title', rules: { validate: checks.title } });
  const slug = useController({ control: form.control, name: 'slug', rules: { validate: checks.slug } });

  async function save(typed: Fields) {
    const { id } = await add.mutateAsync({
      slug: typed.slug,
      title: typed.title.trim(),
      body: t('add.body'),
      fields: [],
      consentWords: t('add.consentWords', { account: account.name }),
      groupId: null,
      thanks: t('add.thanks'),
      firstText: null,
      opensAt: null,
      closesAt: null,
      goal: null,
      origins: [],
    });
    onClose();
    await navigate({
      to: '/accounts/$accountId/pages/$pageId/edit',
      params: { accountId: account.id, pageId: id },
    });
  }

  return (
    <Form form={form} onSave={save} save={t('add.save')} onCancel={onClose}>
      <TextInput
        {...title.field}
        data-autofocus
        label={t('form.title')}
        description={t('form.titleHint')}
        autoComplete="off"
        dir="auto"
        error={title.fieldState.error?.message}
        onChange={(event) => {
          title.field.onChange(event);
          if (!own) {
            slug.field.onChange(slugOf(event.currentTarget.value));
          }
        }}
      />
      <AddressField
        description={t('form.addressHint')}
        field={{
          ...slug.field,
          onChange: (typed) => {
            // What somebody wrote themselves does not follow the title any more.
            setOwn(typed !== '' && typed !== slugOf(title.field.value));
            slug.field.onChange(typed);
          },
        }}
        fieldState={slug.fieldState}
      />
    </Form>
  );
}
