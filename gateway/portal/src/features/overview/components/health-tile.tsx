import { Anchor, Badge, Group, Text } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { AccountHealthSummary, Incident } from '@/api/overview-schema';
import { fromNow } from '@/lib/format';
import { useShell } from '@/lib/workplace';
import { AccountMark } from '@/ui/account-mark';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useHealthOfAccounts } from '../api/health-of-accounts';
import classes from './overview.module.css';

// Of those without incidents; the others are always there.
const FINE = 6;

/** How each account is doing, the worst first. */
export function HealthTile() {
  const { t } = useTranslation('overview');
  const health = useHealthOfAccounts();
  return (
    <Section
      title={t('health.title')}
      action={
        <Anchor size="sm" renderRoot={(props) => <Link to="/admin/accounts" {...props} />}>
          {t('health.all')}
        </Anchor>
      }
    >
      <Loaded query={health} height={220}>
        {(accounts) => <Accounts accounts={accounts} />}
      </Loaded>
    </Section>
  );
}

function Accounts({ accounts }: { accounts: AccountHealthSummary[] }) {
  const { t } = useTranslation('overview');
  const ill = accounts.filter(({ severity }) => severity !== 'ok');
  const shown = accounts.slice(0, ill.length + FINE);
  const others = accounts.length - shown.length;
  if (accounts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('health.none')}. {t('health.noneHint')}
      </Text>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {shown.map((account) => (
          <AccountRow key={account.accountId} health={account} />
        ))}
      </ul>
      {others > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('health.others', { count: others, formatted: others.toLocaleString() })}
        </Text>
      )}
    </>
  );
}

const COLOURS = { ok: 'gray', warning: 'orange', critical: 'red' };
const ICONS = { ok: IconCircleCheck, warning: IconAlertTriangle, critical: IconAlertOctagon };

function AccountRow({
  health: { accountId, severity, incidents, lastReceivedAt },
}: {
  health: AccountHealthSummary;
}) {
  const { t } = useTranslation('overview');
  const { me } = useShell();
  const account = useAccounts(me).data?.items.find(({ id }) => id === accountId);
  const name = account?.name ?? accountId;
  const Icon = ICONS[severity];
  const last = lastReceivedAt
    ? t('health.lastReceived', { time: fromNow(lastReceivedAt) })
    : t('health.neverReceived');
  return (
    <li className={classes.health}>
      <AccountMark name={name} colour={account?.colour ?? null} size={32} />
      <div className={classes.grow}>
        <Group gap={8} wrap="nowrap">
          <Link to="/accounts/$accountId/settings/health" params={{ accountId }} className={classes.cover}>
            {name}
          </Link>
          <Badge
            size="sm"
            variant={severity === 'critical' ? 'filled' : 'light'}
            color={COLOURS[severity]}
            className={classes.severity}
            data-severity={severity}
            leftSection={<Icon size={13} aria-hidden />}
          >
            {t(`health.severity.${severity}`)}
          </Badge>
        </Group>
        {incidents.map((incident) => (
          <IncidentLine key={incident.id} incident={incident} />
        ))}
        <Text size="xs" c="dimmed">
          {incidents.length === 0 && `${t('health.fine')} · `}
          {last}
        </Text>
      </div>
    </li>
  );
}

function IncidentLine({ incident: { words, since } }: { incident: Incident }) {
  return (
    <Text size="sm">
      {words}{' '}
      <Text span size="xs" c="dimmed" className={classes.when}>
        <Time at={since}>{fromNow(since)}</Time>
      </Text>
    </Text>
  );
}
