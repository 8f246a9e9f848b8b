import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconDots, IconHelp, IconStar, IconTrash, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BankAccount, BankAccountChange } from '@/api/company-schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { useChangeBankAccount, useRemoveBankAccount } from '../api/bank-accounts';
import { useThisCompany } from '../this-company';
import { useBankAccountName } from './use-bank-account-name';

const VERDICTS = {
  verified: { icon: IconCheck, words: 'markVerified' },
  rejected: { icon: IconX, words: 'markRejected' },
  unverified: { icon: IconHelp, words: 'markUnverified' },
} as const;

/** What can be done with a bank account. */
export function BankAccountMenu({ account }: { account: BankAccount }) {
  const { t } = useTranslation('companies');
  const company = useThisCompany();
  const name = useBankAccountName(account);
  const change = useChangeBankAccount(company.id, account);
  const remove = useRemoveBankAccount(company.id, account.id);
  const { ask, dialog } = useQuestion();
  const set = (what: BankAccountChange) => () =>
    change.mutate(what, { onError: (error) => complain(t('failed'), error) });
  const askRemove = () =>
    ask({
      title: t('bank.removeSure', { name }),
      consequence: t('bank.removeConsequence'),
      confirm: t('bank.remove'),
      onConfirm: async () => {
        await remove.mutateAsync(undefined);
        tell(t('bank.removed', { name }));
      },
    });
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            loading={change.isPending}
            aria-label={t('bank.more', { name })}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!account.isDefault && (
            <Menu.Item leftSection={<IconStar size={16} aria-hidden />} onClick={set({ isDefault: true })}>
              {t('bank.setDefault')}
            </Menu.Item>
          )}
          {(['verified', 'rejected', 'unverified'] as const)
            .filter((verdict) => verdict !== account.verification)
            .map((verification) => {
              const { icon: Icon, words } = VERDICTS[verification];
              return (
                <Menu.Item
                  key={verification}
                  leftSection={<Icon size={16} aria-hidden />}
                  onClick={set({ verification })}
                >
                  {t(`bank.${words}`)}
                </Menu.Item>
              );
            })}
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={askRemove}>
            {t('bank.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog {...dialog} />
    </>
  );
}
