import { Anchor, Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '@/api/people-schema';
import { deedName } from '@/lib/deeds';
import { absoluteTime } from '@/lib/format';
import { OutcomeBadge } from '@/ui/outcome-badge';
import { useAccountName, useActorName } from '../names';
import classes from './audit.module.css';

interface Props {
  line: AuditLine | null;
  onClose: () => void;
}

/** Everything that is kept of one line. */
export function LineDetails({ line, onClose }: Props) {
  const { t } = useTranslation(['audit', 'common']);
  // Stays while the drawer closes.
  const [shown, setShown] = useState(line);
  if (line && line !== shown) {
    setShown(line);
  }
  return (
    <Drawer
      position="right"
      opened={line !== null}
      onClose={onClose}
      title={shown && deedName(shown.action)}
      styles={{ title: { fontWeight: 700 } }}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {shown && <Facts line={shown} />}
    </Drawer>
  );
}

function Facts({ line }: { line: AuditLine }) {
  const { t } = useTranslation('audit');
  const account = useAccountName()(line.accountId);
  return (
    <dl className={classes.facts}>
      <Fact name={t('details.number')}>{line.sequence}</Fact>
      <Fact name={t('details.at')}>{absoluteTime(line.at)}</Fact>
      <Fact name={t('details.actor')}>
        <Actor actor={line.actor} />
      </Fact>
      <Fact name={t('details.outcome')}>
        <OutcomeBadge outcome={line.outcome} /> {line.status}
      </Fact>
      <Fact name={t('details.account')}>{account}</Fact>
      {Object.entries(line.targets).map(([key, value]) => (
        <Fact key={`target-${key}`} name={deedName(key)} code>
          {key === 'userId' ? <PersonLink id={value}>{value}</PersonLink> : value}
        </Fact>
      ))}
      {Object.entries(line.details).map(([key, value]) => (
        <Fact key={`detail-${key}`} name={deedName(key)}>
          {String(value)}
        </Fact>
      ))}
      <Fact name={t('details.service')}>{line.service}</Fact>
      <Fact name={t('details.action')} code>
        {line.action}
      </Fact>
      <Fact name={t('details.ip')}>{line.ip}</Fact>
      <Fact name={t('details.userAgent')}>{line.userAgent}</Fact>
      <Fact name={t('details.traceId')} code>
        {line.traceId}
      </Fact>
      <Fact name={t('details.hash')} code>
        {line.hash}
      </Fact>
    </dl>
  );
}

function Fact({ name, code, children }: { name: string; code?: boolean; children: ReactNode }) {
  if (children === null || children === undefined || children === '') {
    return null;
  }
  return (
    <>
      <dt>{name}</dt>
      <dd className={code ? classes.code : undefined}>{children}</dd>
    </>
  );
}

function Actor({ actor }: { actor: AuditLine['actor'] }) {
  const name = useActorName()(actor);
  if (actor.kind !== 'user' || !actor.id) {
    return name;
  }
  return <PersonLink id={actor.id}>{name}</PersonLink>;
}

function PersonLink({ id, children }: { id: string; children: string }) {
  return (
    <Anchor
      inherit
      renderRoot={(props) => <Link to="/admin/people/$userId" params={{ userId: id }} {...props} />}
    >
      {children}
    </Anchor>
  );
}
