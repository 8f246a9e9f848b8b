import './words';
import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSearchOff, IconUsers } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClients } from '@/api/list-clients';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { AddClient } from './components/add-client';
import { ClientFilters } from './components/client-filters';
import { ClientList } from './components/client-list';
import { ClientSkeleton } from './components/client-skeleton';

/** The people an account texts with. */
export function ClientsPage() {
  const { t } = useTranslation(['clients', 'common']);
  const { account, editsClients } = useWorkplace();
  const { q, group } = useSearch({ strict: false });
  const [adding, dialog] = useDisclosure(false);
  const clients = useClients(account.id, { query: q, groupId: group });
  const items = useMemo(() => clients.data?.pages.flatMap((page) => page.items) ?? [], [clients.data]);
  usePageTitle(t('title'));
  return (
    <Page
      title={t('title')}
      hint={t('hint', { account: account.name })}
      actions={
        editsClients && (
          <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={dialog.open}>
            {t('add.title')}
          </Button>
        )
      }
    >
      <ClientFilters />
      {clients.isPending && <ClientSkeleton />}
      {clients.isError && items.length === 0 && <LoadError onRetry={() => void clients.refetch()} />}
      {clients.isSuccess && items.length === 0 && <NoClients filtered={!!(q || group)} onAdd={dialog.open} />}
      {items.length > 0 && <ClientList clients={items} />}
      {clients.hasNextPage && (
        <Group justify="center" mt="md">
          <Button
            variant="default"
            loading={clients.isFetchingNextPage}
            onClick={() => void clients.fetchNextPage()}
          >
            {t('common:loadMore')}
          </Button>
        </Group>
      )}
      <AddClient opened={adding} onClose={dialog.close} />
    </Page>
  );
}

function NoClients({ filtered, onAdd }: { filtered: boolean; onAdd: () => void }) {
  const { t } = useTranslation(['clients', 'common']);
  const { editsClients } = useWorkplace();
  const navigate = useNavigate();
  if (filtered) {
    return (
      <EmptyState icon={IconSearchOff} title={t('empty.notFound')}>
        <Button variant="light" onClick={() => void navigate({ to: '.', search: {} })}>
          {t('empty.showAll')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconUsers}
      title={t('empty.none')}
      hint={t(editsClients ? 'empty.noneHint' : 'empty.noneReadOnly')}
    >
      {editsClients && <Button onClick={onAdd}>{t('add.title')}</Button>}
    </EmptyState>
  );
}
