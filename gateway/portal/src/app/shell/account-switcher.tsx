import { Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRememberAccount } from '@/api/accounts';
import type { Account } from '@/api/schema';
import { useWorkplace } from '@/lib/workplace';
import { AccountMark } from '@/ui/account-mark';
import classes from './shell.module.css';

/** Opens another account of the person, and remembers it for the next visit. */
export function useSwitchAccount() {
  const navigate = useNavigate();
  const remember = useRememberAccount();
  return ({ id, role }: Account) => {
    if (role) {
      remember.mutate(id);
    }
    void navigate({ to: '/accounts/$accountId', params: { accountId: id } });
  };
}

export function AccountSwitcher({ accounts, onNavigate }: { accounts: Account[]; onNavigate: () => void }) {
  const { t } = useTranslation();
  const { account } = useWorkplace();
  const switchTo = useSwitchAccount();
  function choose(chosen: Account) {
    switchTo(chosen);
    onNavigate();
  }
  return (
    <Menu
      width={260}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <VisuallyHidden>{t('accounts.switch')}</VisuallyHidden>
          <AccountMark name={account.name} colour={account.colour} />
          <AccountName account={account} />
          <IconSelector size={17} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {accounts.map((item) => (
          <Menu.Item
            key={item.id}
            leftSection={<AccountMark name={item.name} colour={item.colour} size={28} />}
            rightSection={
              item.id === account.id && <IconCheck size={16} aria-label={t('accounts.current')} />
            }
            onClick={() => choose(item)}
          >
            <AccountName account={item} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function AccountName({ account }: { account: Account }) {
  const { t } = useTranslation();
  return (
    <span className={classes.accountName}>
      <Text span size="sm" fw={600} truncate>
        {account.name}
      </Text>
      <Text span size="xs" c="dimmed">
        {t(`roles.${account.role ?? 'admin'}`)}
      </Text>
    </span>
  );
}
