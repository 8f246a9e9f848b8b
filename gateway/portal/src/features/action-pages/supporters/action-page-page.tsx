import '../words';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { usePage } from '../api/pages';
import { SupportersView } from './supporters-view';

/** One page of an account: how it goes, and who supports it. */
export function ActionPagePage({ pageId }: { pageId: string }) {
  const { t } = useTranslation('action-pages');
  const { account } = useWorkplace();
  const page = usePage(account.id, pageId);
  usePageTitle(page.data?.value.title ?? t('title'));
  if (page.error instanceof ProblemError && page.error.status === 404) {
    throw page.error;
  }
  if (page.data) {
    return <SupportersView page={page.data.value} />;
  }
  return (
    <Page title={t('title')}>
      {page.error ? (
        <LoadError error={page.error} onRetry={() => void page.refetch()} />
      ) : (
        <Skeleton h={320} radius="lg" />
      )}
    </Page>
  );
}
