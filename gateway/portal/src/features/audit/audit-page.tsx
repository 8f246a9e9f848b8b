import './words';
import { Button } from '@mantine/core';
import { IconHistory, IconSearchOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '@/api/people-schema';
import { usePageTitle } from '@/lib/page-title';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useAudit } from './api/list-audit';
import { AuditActions } from './components/audit-actions';
import { AuditFilters } from './components/audit-filters';
import { AuditList } from './components/audit-list';
import { LineDetails } from './components/line-details';
import { isFiltered, queryOf, useAuditSearch } from './filter';

/** Who did what, for admins. */
export function AuditPage() {
  const { t } = useTranslation(['audit', 'common']);
  const search = useAuditSearch();
  const query = useMemo(() => queryOf(search), [search]);
  const audit = useAudit(query);
  const [open, setOpen] = useState<AuditLine | null>(null);
  const lines = useMemo(() => audit.data?.pages.flatMap((page) => page.items) ?? [], [audit.data]);
  const empty = lines.length === 0;
  usePageTitle(t('title'), t('common:nav.admin'));
  return (
    <Page title={t('title')} hint={t('hint')} actions={<AuditActions query={query} />}>
      <AuditFilters lines={lines} />
      {audit.isPending && <RowSkeleton />}
      {audit.isError && empty && <LoadError error={audit.error} onRetry={() => void audit.refetch()} />}
      {audit.isSuccess && empty && <NothingThere filtered={isFiltered(search)} />}
      {!empty && <AuditList lines={lines} onOpen={setOpen} />}
      <LoadMore query={audit} eager />
      <LineDetails line={open} onClose={() => setOpen(null)} />
    </Page>
  );
}

function NothingThere({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();
  if (!filtered) {
    return <EmptyState icon={IconHistory} title={t('none')} hint={t('noneHint')} />;
  }
  return (
    <EmptyState icon={IconSearchOff} title={t('notFound')}>
      <Button variant="light" onClick={() => void navigate({ to: '/admin/audit' })}>
        {t('filters.clear')}
      </Button>
    </EmptyState>
  );
}
