import { Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '@/api/people-schema';
import { deedName } from '@/lib/deeds';
import { shortTime } from '@/lib/format';
import { OutcomeBadge } from '@/ui/outcome-badge';
import { Time } from '@/ui/time';
import { useAccountName, useActorName } from '../names';
import classes from './audit.module.css';

interface Props {
  lines: AuditLine[];
  onOpen: (line: AuditLine) => void;
}

export function AuditList({ lines, onOpen }: Props) {
  const { t } = useTranslation('audit');
  return (
    <Table className={classes.table} verticalSpacing="xs" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.action')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.actor')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.account')}</Table.Th>
          <Table.Th>{t('columns.outcome')}</Table.Th>
          <Table.Th>{t('columns.at')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Line key={line.sequence} line={line} onOpen={() => onOpen(line)} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Line({ line, onOpen }: { line: AuditLine; onOpen: () => void }) {
  const { t } = useTranslation('audit');
  const actor = useActorName()(line.actor);
  const account = useAccountName()(line.accountId);
  const name = deedName(line.action);
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>
        <UnstyledButton
          className={classes.open}
          aria-label={t('details.open', { action: name, actor })}
          onClick={onOpen}
        >
          {name}
        </UnstyledButton>
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {actor}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{actor}</Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm" c="dimmed">
          {account}
        </Text>
      </Table.Td>
      <Table.Td className={classes.outcome}>
        <OutcomeBadge outcome={line.outcome} />
      </Table.Td>
      <Table.Td className={classes.when}>
        <Text size="sm" c="dimmed">
          <Time at={line.at}>{shortTime(line.at)}</Time>
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
