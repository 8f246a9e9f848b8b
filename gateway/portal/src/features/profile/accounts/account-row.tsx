import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRememberAccount } from '@/api/accounts';
import type { Account } from '@/api/schema';
import { complain } from '@/lib/complain';
import { AccountMark } from '@/ui/account-mark';

export function AccountRow({ account, first }: { account: Account; first: boolean }) {
  const { t } = useTranslation(['profile', 'common']);
  const remember = useRememberAccount();
  const { id, name, colour, role } = account;
  return (
    <Group gap="sm" wrap="nowrap">
      <AccountMark name={name} colour={colour} size={38} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Anchor
          renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId: id }} {...props} />}
          size="sm"
          fw={600}
          c="var(--mantine-color-text)"
        >
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {role && `${t(`common:roles.${role}`)} · ${t(`accounts.may.${role}`)}`}
        </Text>
      </div>
      {first ? (
        <Badge variant="light" flex="none">
          {t('accounts.first')}
        </Badge>
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          flex="none"
          aria-label={t('accounts.makeFirstName', { name })}
          loading={remember.isPending}
          onClick={() => remember.mutate(id, { onError: (error) => complain(t('failed'), error) })}
        >
          {t('accounts.makeFirst')}
        </Button>
      )}
    </Group>
  );
}
