import { IconTrashOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDeletedAccounts } from '@/api/deleted-accounts';
import { DeletedAccounts } from '@/ui/deleted-accounts';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { RowSkeleton } from '@/ui/row-skeleton';

export function DeletedList() {
  const { t } = useTranslation('account');
  const { data, error, isPending, refetch } = useDeletedAccounts();
  if (isPending) {
    return <RowSkeleton rows={3} />;
  }
  if (error && !data) {
    return <LoadError error={error} onRetry={() => void refetch()} />;
  }
  return data.length > 0 ? (
    <DeletedAccounts accounts={data} />
  ) : (
    <EmptyState icon={IconTrashOff} title={t('all.noneDeleted')} hint={t('all.noneDeletedHint')} />
  );
}
