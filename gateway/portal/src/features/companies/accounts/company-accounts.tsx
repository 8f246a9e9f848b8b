import { Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { Named } from '@/api/company-schema';
import { useShell } from '@/lib/workplace';
import { tell } from '@/lib/tell';
import { AccountMark } from '@/ui/account-mark';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Section } from '@/ui/section';
import { useQuestion } from '@/ui/use-question';
import { useDetachAccount } from '../api/pay-for-accounts';
import classes from '../companies.module.css';
import { useThisCompany } from '../this-company';
import { AttachAccount } from './attach-account';

/** What the company pays for. */
export function CompanyAccounts() {
  const { t } = useTranslation('companies');
  const { accounts } = useThisCompany();
  return (
    <Section title={t('accounts.title')}>
      {accounts.length === 0 ? (
        <Text size="sm" c="dimmed" mb="lg">
          {t('accounts.none')}
        </Text>
      ) : (
        <Stack gap="sm" component="ul" p={0} m={0} mb="lg">
          {accounts.map((account) => (
            <PaidAccount key={account.id} account={account} />
          ))}
        </Stack>
      )}
      <AttachAccount />
    </Section>
  );
}

function PaidAccount({ account: { id, name } }: { account: Named }) {
  const { t } = useTranslation('companies');
  const { me } = useShell();
  const company = useThisCompany();
  const colour = useAccounts(me).data?.items.find((account) => account.id === id)?.colour ?? null;
  const detach = useDetachAccount(company.id);
  const { ask, dialog } = useQuestion();
  const names = { account: name, company: company.displayName };
  const askDetach = () =>
    ask({
      title: t('accounts.detachSure', names),
      consequence: t('accounts.detachConsequence', names),
      confirm: t('accounts.detach'),
      onConfirm: async () => {
        await detach.mutateAsync(id);
        tell(t('accounts.detached', names));
      },
    });
  return (
    <li className={classes.item}>
      <AccountMark name={name} colour={colour} size={30} />
      <Text
        size="sm"
        fw={600}
        className={`${classes.grow} ${classes.link}`}
        truncate
        renderRoot={(props) => (
          <Link to="/accounts/$accountId/settings" params={{ accountId: id }} {...props} />
        )}
      >
        {name}
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        fw={500}
        aria-label={t('accounts.detachName', names)}
        onClick={askDetach}
      >
        {t('accounts.detach')}
      </Button>
      <ConfirmDialog {...dialog} />
    </li>
  );
}
