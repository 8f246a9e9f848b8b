import './words';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { NewGroup } from './edit/new-group';
import { GroupTable } from './list/group-table';

/** The groups of an account. */
export function GroupsPage() {
  const { t } = useTranslation('groups');
  const { account, editsClients } = useWorkplace();
  const groups = useGroups(account.id);
  const [adding, add] = useDisclosure(false);
  usePageTitle(t('title'));
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        editsClients && (
          <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={add.open}>
            {t('add.title')}
          </Button>
        )
      }
    >
      {groups.isPending && <RowSkeleton rows={4} />}
      {groups.isError && !groups.data && (
        <LoadError error={groups.error} onRetry={() => void groups.refetch()} />
      )}
      {groups.data?.length === 0 && (
        <EmptyState
          icon={IconUsersGroup}
          title={t('empty.none')}
          hint={t(editsClients ? 'empty.noneHint' : 'empty.noneReadOnly')}
        >
          {editsClients && <Button onClick={add.open}>{t('add.title')}</Button>}
        </EmptyState>
      )}
      {groups.data && groups.data.length > 0 && <GroupTable groups={groups.data} />}
      <NewGroup opened={adding} onClose={add.close} />
    </Page>
  );
}
