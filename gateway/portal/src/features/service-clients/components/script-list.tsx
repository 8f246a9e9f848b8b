import { Badge, Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { ServiceClient } from '@/api/people-schema';
import { fromNow } from '@/lib/format';
import { tell } from '@/lib/tell';
import { useShell } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Time } from '@/ui/time';
import { useQuestion } from '@/ui/use-question';
import { useRevokeServiceClient } from '../api/service-clients';
import { reachesOf } from '../scopes';
import classes from './scripts.module.css';

export function ScriptList({ scripts }: { scripts: ServiceClient[] }) {
  const { t } = useTranslation('scripts');
  return (
    <Table className={classes.table} verticalSpacing="sm" aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.script')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.may')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.accounts')}</Table.Th>
          <Table.Th>{t('columns.expires')}</Table.Th>
          <Table.Th className={classes.actions}>{t('columns.actions')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {scripts.map((script) => (
          <ScriptRow key={script.id} script={script} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ScriptRow({ script }: { script: ServiceClient }) {
  const { t } = useTranslation('scripts');
  const { name, clientId, scopes } = script;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" ff="monospace" className={classes.id}>
          {clientId}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {reachesOf(scopes).map(({ area, write }) => (
          <Text key={area} size="sm">
            {t(`scopes.${area}`)}{' '}
            <Text span inherit c="dimmed">
              {t(write ? 'form.write' : 'form.read')}
            </Text>
          </Text>
        ))}
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Accounts script={script} />
      </Table.Td>
      <Table.Td>
        <Expiry script={script} />
      </Table.Td>
      <Table.Td className={classes.actions}>
        {script.status === 'active' && <RevokeButton script={script} />}
      </Table.Td>
    </Table.Tr>
  );
}

function Accounts({ script: { accounts } }: { script: ServiceClient }) {
  const { t } = useTranslation(['scripts', 'common']);
  const { me } = useShell();
  const all = useAccounts(me).data?.items;
  if (accounts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noAccounts')}
      </Text>
    );
  }
  return accounts.map(({ accountId, role }) => (
    <Text key={accountId} size="sm">
      {all?.find(({ id }) => id === accountId)?.name ?? '…'}{' '}
      <Text span inherit c="dimmed">
        {t(`common:roles.${role}`)}
      </Text>
    </Text>
  ));
}

const SOON = 7 * 86_400_000;

function isSoon(at: string) {
  return Date.parse(at) - Date.now() < SOON;
}

function Expiry({ script: { status, expiresAt } }: { script: ServiceClient }) {
  const { t } = useTranslation('scripts');
  if (status !== 'active') {
    return (
      <Badge size="sm" color="red" variant={status === 'expired' ? 'light' : 'outline'}>
        {t(`status.${status}`)}
      </Badge>
    );
  }
  return (
    <Text size="sm" className={classes.expiry} data-soon={isSoon(expiresAt) || undefined}>
      <Time at={expiresAt}>{fromNow(expiresAt)}</Time>
    </Text>
  );
}

function RevokeButton({ script: { id, name } }: { script: ServiceClient }) {
  const { t } = useTranslation('scripts');
  const revoke = useRevokeServiceClient();
  const { ask, dialog } = useQuestion();
  const askRevoke = () =>
    ask({
      title: t('revokeSure', { name }),
      consequence: t('revokeConsequence', { name }),
      confirm: t('revoke'),
      onConfirm: async () => {
        await revoke.mutateAsync(id);
        tell(t('revoked', { name }));
      },
    });
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        fw={500}
        aria-label={t('revokeName', { name })}
        onClick={askRevoke}
      >
        {t('revoke')}
      </Button>
      <ConfirmDialog {...dialog} />
    </>
  );
}
