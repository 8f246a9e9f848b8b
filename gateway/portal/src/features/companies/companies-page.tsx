import './words';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBuilding, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useCompanies } from './api/list-companies';
import { CompanyFilters } from './list/company-filters';
import { CompanyList } from './list/company-list';
import { CompanyPages } from './list/company-pages';
import { CreateCompany } from './list/create-company';

/** Who pays for the accounts. */
export function CompaniesPage() {
  const { t } = useTranslation(['companies', 'common']);
  const { q, accounts, page = 1 } = useSearch({ from: '/_shell/admin/companies/' });
  const [creating, dialog] = useDisclosure(false);
  const companies = useCompanies({ query: q, withAccounts: accounts && accounts === 'with' }, page);
  const items = companies.data?.items ?? [];
  const empty = items.length === 0;
  usePageTitle(t('title'), t('common:nav.admin'));
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={dialog.open}>
          {t('create.button')}
        </Button>
      }
    >
      <CompanyFilters />
      {companies.isPending && <RowSkeleton />}
      {companies.isError && empty && (
        <LoadError error={companies.error} onRetry={() => void companies.refetch()} />
      )}
      {companies.isSuccess && empty && <NoCompany filtered={!!(q || accounts || page > 1)} />}
      {!empty && <CompanyList companies={items} />}
      {!empty && companies.data && <CompanyPages of={companies.data} />}
      <CreateCompany opened={creating} onClose={dialog.close} />
    </Page>
  );
}

function NoCompany({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('companies');
  const navigate = useNavigate();
  if (!filtered) {
    return <EmptyState icon={IconBuilding} title={t('none')} hint={t('noneHint')} />;
  }
  return (
    <EmptyState icon={IconSearchOff} title={t('notFound')}>
      <Button variant="light" onClick={() => void navigate({ to: '/admin/companies' })}>
        {t('showAll')}
      </Button>
    </EmptyState>
  );
}
