import { Select } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import { ProblemError } from '@/lib/api';
import { tell } from '@/lib/tell';
import { useShell } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { useAttachAccount } from '../api/pay-for-accounts';
import { useThisCompany } from '../this-company';

/** Has the company pay for one more account. */
export function AttachAccount() {
  const { t } = useTranslation('companies');
  const { me } = useShell();
  const { id, displayName: company, accounts: paid } = useThisCompany();
  const all = useAccounts(me).data?.items ?? [];
  const free = all.filter((account) => account.company === null);
  const left = free.filter((account) => !paid.some((own) => own.id === account.id));
  const attach = useAttachAccount(id);
  const form = useForm<{ accountId: string | null }>({ defaultValues: { accountId: null } });

  async function save({ accountId }: { accountId: string | null }) {
    try {
      await attach.mutateAsync(accountId!);
    } catch (error) {
      if (!(error instanceof ProblemError && error.is('has-payer'))) {
        throw error;
      }
      form.setError('accountId', { message: t('accounts.hasPayer') });
      return;
    }
    tell(t('accounts.attached', { company, account: left.find((one) => one.id === accountId)?.name }));
    form.reset();
  }

  return (
    <Form form={form} onSave={save} save={t('accounts.attachButton')}>
      <Controller
        name="accountId"
        control={form.control}
        rules={{ required: t('accounts.chooseRequired') }}
        render={({ field, fieldState }) => (
          <Select
            {...field}
            searchable
            clearable
            label={t('accounts.attach')}
            description={t('accounts.hint')}
            placeholder={t('accounts.choose')}
            nothingFoundMessage={t('accounts.nothingLeft')}
            data={left.map((account) => ({ value: account.id, label: account.name }))}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  );
}
