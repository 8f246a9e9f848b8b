import { Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { useWorkplace } from '@/lib/workplace';
import rows from '@/ui/row-link.module.css';
import { Time } from '@/ui/time';
import { CopyIcon } from '../link/copy-icon';
import { PageMenu } from '../menu/page-menu';
import { StandingBadge } from '../standing-badge';
import { SupporterCount } from '../supporters/supporter-count';
import { useWhenWords } from '../use-when-words';
import classes from './list.module.css';

export function PageTable({ pages }: { pages: ActionPage[] }) {
  const { t } = useTranslation('action-pages');
  return (
    <Table className={rows.table} verticalSpacing="sm" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.page')}</Table.Th>
          <Table.Th className={classes.supporters}>{t('columns.supporters')}</Table.Th>
          <Table.Th className={classes.actions}>{t('columns.actions')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {pages.map((page) => (
          <PageRow key={page.id} page={page} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PageRow({ page }: { page: ActionPage }) {
  const { account, supervises } = useWorkplace();
  const when = useWhenWords(page);
  const { id, title, slug } = page;
  return (
    <Table.Tr className={rows.row}>
      <Table.Td>
        <Group gap={8}>
          <Link
            to="/accounts/$accountId/pages/$pageId"
            params={{ accountId: account.id, pageId: id }}
            className={rows.link}
            dir="auto"
          >
            {title}
          </Link>
          <StandingBadge page={page} />
        </Group>
        <Text size="xs" c="dimmed" component="div" className={classes.about}>
          /act/{slug}
          {when && (
            <>
              {' · '}
              <Time at={when.at}>{when.words}</Time>
            </>
          )}
        </Text>
      </Table.Td>
      <Table.Td className={classes.supporters}>
        <SupporterCount page={page} />
      </Table.Td>
      <Table.Td className={classes.actions}>
        <Group gap={0} justify="flex-end" wrap="nowrap" className={rows.above}>
          <CopyIcon page={page} />
          {supervises && <PageMenu page={page} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
