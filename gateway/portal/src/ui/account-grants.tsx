import { ActionIcon, Group, Input, Select, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { AccountGrant } from '@/api/people-schema';
import type { Account, Role } from '@/api/schema';
import { useShell } from '@/lib/workplace';
import { AccountMark } from './account-mark';

const ROLES = ['read-only', 'member', 'supervisor', 'owner'] as const;

interface Props {
  value: AccountGrant[];
  onChange: (grants: AccountGrant[]) => void;
}

/** Accounts, each with a role in it. */
export function AccountGrants({ value, onChange }: Props) {
  const { t } = useTranslation();
  const { me } = useShell();
  const all = useAccounts(me).data?.items ?? [];
  const left = all.filter(({ id }) => !value.some(({ accountId }) => accountId === id));
  return (
    <Input.Wrapper label={t('grants.label')} labelElement="div">
      <Stack gap="xs" mt={4}>
        {value.map((grant) => (
          <GrantRow
            key={grant.accountId}
            account={all.find(({ id }) => id === grant.accountId)}
            role={grant.role}
            onRole={(role) => onChange(value.map((one) => (one === grant ? { ...grant, role } : one)))}
            onRemove={() => onChange(value.filter((one) => one !== grant))}
          />
        ))}
        <Select
          searchable
          aria-label={t('grants.add')}
          placeholder={t('grants.add')}
          nothingFoundMessage={t('grants.nothingLeft')}
          value={null}
          data={left.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(accountId) => accountId && onChange([...value, { accountId, role: 'member' }])}
        />
      </Stack>
    </Input.Wrapper>
  );
}

interface RowProps {
  account: Account | undefined;
  role: Role;
  onRole: (role: Role) => void;
  onRemove: () => void;
}

function GrantRow({ account, role, onRole, onRemove }: RowProps) {
  const { t } = useTranslation();
  const name = account?.name ?? '';
  return (
    <Group gap="xs" wrap="nowrap">
      <AccountMark name={name} colour={account?.colour ?? null} size={26} />
      <Text size="sm" fw={500} flex={1} truncate>
        {name}
      </Text>
      <Select
        w={130}
        size="xs"
        allowDeselect={false}
        aria-label={t('grants.role', { account: name })}
        value={role}
        data={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(value) => onRole(value as Role)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('grants.remove', { account: name })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
