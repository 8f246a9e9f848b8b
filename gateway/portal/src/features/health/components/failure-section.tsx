import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '@/api/health-schema';
import { Section } from '@/ui/section';
import classes from './health.module.css';

/** Why texts of the last 24 hours did not arrive. */
export function FailureSection({ failures, sent }: { failures: Failure[]; sent: number }) {
  const { t } = useTranslation('health');
  return (
    <Section title={t('failures.title')}>
      {failures.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t(sent === 0 ? 'failures.nothingSent' : 'failures.none')}
        </Text>
      ) : (
        <Table aria-label={t('failures.title')} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('failures.reason')}</Table.Th>
              <Table.Th>{t('failures.code')}</Table.Th>
              <Table.Th className={classes.count}>{t('failures.texts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {failures.map(({ code, words, count }) => (
              <Table.Tr key={code}>
                <Table.Td>{words ?? t('failures.unknown')}</Table.Td>
                <Table.Td>{code ?? '–'}</Table.Td>
                <Table.Td className={classes.count}>{count.toLocaleString()}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
