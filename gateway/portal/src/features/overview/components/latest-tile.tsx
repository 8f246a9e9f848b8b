import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '@/api/people-schema';
import { deedName } from '@/lib/deeds';
import { shortTime } from '@/lib/format';
import { Loaded } from '@/ui/loaded';
import { OutcomeBadge } from '@/ui/outcome-badge';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useLatestAudit } from '../api/latest-audit';
import classes from './overview.module.css';

/** The last lines of the audit. */
export function LatestTile() {
  const { t } = useTranslation('overview');
  const latest = useLatestAudit();
  return (
    <Section
      title={t('audit.title')}
      action={
        <Anchor size="sm" renderRoot={(props) => <Link to="/admin/audit" {...props} />}>
          {t('audit.all')}
        </Anchor>
      }
    >
      <Loaded query={latest} height={220}>
        {(lines) =>
          lines.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('audit.none')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {lines.map((line) => (
                <Line key={line.sequence} line={line} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Line({ line: { action, actor, outcome, at } }: { line: AuditLine }) {
  const { t } = useTranslation('overview');
  const { kind, name } = actor;
  const who = kind === 'anonymous' || kind === 'system' ? t(`audit.${kind}`) : (name ?? t('audit.unnamed'));
  return (
    <li className={classes.deed}>
      <div className={classes.grow}>
        <Text size="sm" fw={500} truncate>
          {deedName(action)}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {who}
        </Text>
      </div>
      {outcome !== 'success' && <OutcomeBadge outcome={outcome} />}
      <Text size="xs" c="dimmed" className={classes.when}>
        <Time at={at}>{shortTime(at)}</Time>
      </Text>
    </li>
  );
}
