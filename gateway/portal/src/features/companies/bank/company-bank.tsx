import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBuildingBank, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useBankAccounts } from '../api/bank-accounts';
import { useThisCompany } from '../this-company';
import { AddBankAccount } from './add-bank-account';
import { BankAccountRow } from './bank-account-row';
import classes from './bank.module.css';

/** Where the company's money comes from. */
export function CompanyBank() {
  const { t } = useTranslation('companies');
  const { id } = useThisCompany();
  const accounts = useBankAccounts(id);
  const [adding, dialog] = useDisclosure(false);
  return (
    <Section
      title={t('bank.title')}
      action={
        <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={dialog.open}>
          {t('bank.add')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed">
        {t('bank.hint')}
      </Text>
      <Loaded query={accounts} height={160}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon={IconBuildingBank} title={t('bank.none')} hint={t('bank.noneHint')} />
          ) : (
            <ul className={classes.list}>
              {items.map((account) => (
                <BankAccountRow key={account.id} account={account} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <AddBankAccount opened={adding} onClose={dialog.close} />
    </Section>
  );
}
