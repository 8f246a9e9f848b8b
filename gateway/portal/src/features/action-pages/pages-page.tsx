import './words';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFlag, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePages } from '@/api/list-pages';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { NewPage } from './edit/new-page';
import { PageTable } from './list/page-table';

/** The pages that an account has made for its causes. */
export function PagesPage() {
  const { t } = useTranslation('action-pages');
  const { account, supervises } = useWorkplace();
  const pages = usePages(account.id);
  const [adding, add] = useDisclosure(false);
  usePageTitle(t('title'));
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        supervises && (
          <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={add.open}>
            {t('add.title')}
          </Button>
        )
      }
    >
      {pages.isPending && <RowSkeleton rows={4} />}
      {pages.isError && !pages.data && <LoadError error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.data?.length === 0 && (
        <EmptyState
          icon={IconFlag}
          title={t('empty.none')}
          hint={t(supervises ? 'empty.noneHint' : 'empty.noneReadOnly')}
        />
      )}
      {pages.data && pages.data.length > 0 && <PageTable pages={pages.data} />}
      <NewPage opened={adding} onClose={add.close} />
    </Page>
  );
}
