import './words';
import { Anchor, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Company } from '@/api/company-schema';
import { ProblemError } from '@/lib/api';
import { countryName } from '@/lib/countries';
import { usePageTitle } from '@/lib/page-title';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { TabLinks } from '@/ui/tab-links';
import { useCompany } from './api/get-company';
import classes from './companies.module.css';
import { CompanyContext } from './this-company';

const PARTS = ['accounts', 'billing', 'bank', 'statements'] as const;

/** One company, in parts. */
export function CompanyPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation(['companies', 'common']);
  const company = useCompany(companyId);
  usePageTitle(company.data?.displayName ?? t('title'), t('common:nav.admin'));
  if (company.error instanceof ProblemError && company.error.status === 404) {
    throw company.error;
  }
  return (
    <Page
      title={company.data?.displayName ?? t('title')}
      back={<Back />}
      hint={company.data && <Summary company={company.data} />}
    >
      <TabLinks
        label={t('tabs.label')}
        pages={[
          { to: '/admin/companies/$companyId', label: t('tabs.profile'), exact: true },
          ...PARTS.map((part) => ({
            to: `/admin/companies/$companyId/${part}` as const,
            label: t(`tabs.${part}`),
          })),
        ]}
      />
      {company.isPending && <Skeleton h={320} radius="lg" />}
      {company.isError && !company.data && (
        <LoadError error={company.error} onRetry={() => void company.refetch()} />
      )}
      {company.data && (
        <CompanyContext value={company.data}>
          <Outlet />
        </CompanyContext>
      )}
    </Page>
  );
}

function Back() {
  const { t } = useTranslation('companies');
  return (
    <Anchor
      size="sm"
      className={classes.back}
      renderRoot={(props) => <Link to="/admin/companies" {...props} />}
    >
      <IconArrowLeft size={15} aria-hidden /> {t('back')}
    </Anchor>
  );
}

function Summary({ company: { legalName, country, currency, accounts } }: { company: Company }) {
  const { t } = useTranslation('companies');
  return t('summary', { legalName, country: countryName(country), currency, count: accounts.length });
}
