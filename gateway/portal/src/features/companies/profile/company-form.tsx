import { Divider, SimpleGrid, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Company } from '@/api/company-schema';
import { tell } from '@/lib/tell';
import { Form } from '@/ui/form';
import { useUpdateCompany } from '../api/change-companies';
import { CountryField, CurrencyField, NameFields, TaxIdField } from './about-fields';
import { AddressFields } from './address-fields';
import { ContactFields } from './contact-fields';
import { companyOf, fieldsOf, type Fields } from './fields';

interface Props {
  company: Company;
  /** As the server has it by now; taken over while nothing has been typed. */
  fresh: Company;
  onFresh: (company: Company) => void;
  /** Says whether it was saved; a conflict has been told. */
  saving: (save: () => Promise<Company>) => Promise<boolean>;
}

export function CompanyForm({ company, fresh, onFresh, saving }: Props) {
  const { t } = useTranslation(['companies', 'common']);
  const update = useUpdateCompany(company);
  const form = useForm<Fields>({ defaultValues: fieldsOf(company) });
  const { errors, isDirty } = form.formState;

  useEffect(() => {
    if (!isDirty && fresh.version > company.version) {
      onFresh(fresh);
    }
  }, [isDirty, fresh, company, onFresh]);

  async function save(fields: Fields) {
    if (await saving(() => update.mutateAsync(companyOf(fields)))) {
      tell(t('saved'));
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <NameFields form={form} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <CountryField form={form} name="country" />
        <CurrencyField form={form} />
      </SimpleGrid>
      <TaxIdField form={form} unchecked={company.taxId !== null && !company.taxIdChecked} />
      <Divider />
      <ContactFields form={form} />
      <Divider />
      <AddressFields form={form} />
      <Divider />
      <Textarea
        autosize
        minRows={3}
        label={t('profile.notes')}
        description={t('profile.notesHint')}
        error={errors.notes?.message}
        {...form.register('notes')}
      />
    </Form>
  );
}
