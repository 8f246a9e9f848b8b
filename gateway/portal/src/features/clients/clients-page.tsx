import './words';
import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClientCount } from '@/api/count-clients';
import { useClients } from '@/api/list-clients';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { ExportClients } from './components/export-clients';
import { useFilter } from './filter';
import { AddClient } from './list/add-client';
import { ClientFilters } from './list/client-filters';
import { ClientList } from './list/client-list';
import { MoreMenu } from './list/more-menu';
import { NoClients } from './list/no-clients';
import { SelectionBar } from './list/selection-bar';
import { useSelection } from './list/use-selection';

const numbers = new Intl.NumberFormat(undefined);

/** The people an account texts with. */
export function ClientsPage() {
  const { t } = useTranslation('clients');
  const { account, editsClients, supervises } = useWorkplace();
  const { filter } = useFilter();
  const [adding, dialog] = useDisclosure(false);
  const clients = useClients(account.id, filter);
  const items = useMemo(() => clients.data?.pages.flatMap((page) => page.items) ?? [], [clients.data]);
  const selection = useSelection(items, filter);
  const total = useTotal();
  usePageTitle(t('title'));
  return (
    <Page
      title={t('title')}
      hint={<span role="status">{total || t('hint', { account: account.name })}</span>}
      actions={
        <Group gap="xs">
          {supervises && <MoreMenu />}
          {supervises && <ExportClients filter={filter} />}
          {editsClients && (
            <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={dialog.open}>
              {t('add.title')}
            </Button>
          )}
        </Group>
      }
    >
      <ClientFilters />
      {clients.isPending && <RowSkeleton />}
      {clients.isError && items.length === 0 && (
        <LoadError error={clients.error} onRetry={() => void clients.refetch()} />
      )}
      {clients.isSuccess && items.length === 0 && <NoClients onAdd={dialog.open} />}
      <SelectionBar selection={selection} more={clients.hasNextPage} total={total} />
      {items.length > 0 && <ClientList clients={items} selection={selection} />}
      <LoadMore query={clients} eager />
      <AddClient opened={adding} onClose={dialog.close} />
    </Page>
  );
}

/** "1,204 clients", counted on the server. */
function useTotal() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { filter } = useFilter();
  const { data } = useClientCount(account.id, filter);
  if (!data || data.count === 0) {
    return '';
  }
  const { count, more } = data;
  return t(more ? 'total.more' : 'total.all', { count, total: numbers.format(count) });
}
