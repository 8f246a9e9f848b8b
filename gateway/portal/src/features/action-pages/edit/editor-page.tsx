import '../words';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { usePage } from '../api/pages';
import { Editor } from './editor';

/** Where a page is written; for supervisors. */
export function EditorPage({ pageId }: { pageId: string }) {
  const { t } = useTranslation(['action-pages', 'common']);
  const { account, supervises } = useWorkplace();
  const page = usePage(account.id, pageId);
  usePageTitle(page.data?.value.title ?? t('title'));
  if (!supervises) {
    throw new ProblemError(403, { status: 403, title: t('common:errors.forbidden') });
  }
  if (page.error instanceof ProblemError && page.error.status === 404) {
    throw page.error;
  }
  if (page.data) {
    return <Editor fresh={page.data} />;
  }
  return (
    <Page title={t('title')}>
      {page.error ? (
        <LoadError error={page.error} onRetry={() => void page.refetch()} />
      ) : (
        <Skeleton h={420} radius="lg" />
      )}
    </Page>
  );
}
