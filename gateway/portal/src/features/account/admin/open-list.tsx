import { Button, Group } from '@mantine/core';
import { IconBuildingStore, IconSearchOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useAllAccounts } from '../api/all-accounts';
import { AccountTable } from './account-table';

const PAGE = 100;

interface Props {
  query: string | undefined;
  onOpen: () => void;
}

export function OpenList({ query, onOpen }: Props) {
  const { t } = useTranslation(['account', 'common']);
  const [shown, setShown] = useState(PAGE);
  const { data, error, isPending, refetch } = useAllAccounts(query, true);
  if (isPending) {
    return <RowSkeleton />;
  }
  if (error && !data) {
    return <LoadError error={error} onRetry={() => void refetch()} />;
  }
  if (data.length === 0) {
    return query ? <NotFound /> : <None onOpen={onOpen} />;
  }
  return (
    <>
      <AccountTable accounts={data.slice(0, shown)} />
      {data.length > shown && (
        <Group justify="center" mt="md">
          <Button variant="default" onClick={() => setShown(shown + PAGE)}>
            {t('common:loadMore')}
          </Button>
        </Group>
      )}
    </>
  );
}

function None({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('account');
  return (
    <EmptyState icon={IconBuildingStore} title={t('all.none')} hint={t('all.noneHint')}>
      <Button mt="sm" onClick={onOpen}>
        {t('open.first')}
      </Button>
    </EmptyState>
  );
}

function NotFound() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  return (
    <EmptyState icon={IconSearchOff} title={t('all.notFound')}>
      <Button variant="light" onClick={() => void navigate({ to: '/admin/accounts' })}>
        {t('all.showAll')}
      </Button>
    </EmptyState>
  );
}
