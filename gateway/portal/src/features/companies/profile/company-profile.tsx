import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Company } from '@/api/company-schema';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Section } from '@/ui/section';
import { useBasis } from '@/ui/use-basis';
import { companyKey } from '../api/keys';
import { useThisCompany } from '../this-company';
import { CompanyForm } from './company-form';
import { DeleteCompany } from './delete-company';

/** Who the company is; an edit that met another one is not saved over it. */
export function CompanyProfile() {
  const { t } = useTranslation('companies');
  const company = useThisCompany();
  const client = useQueryClient();
  const queryKey = companyKey(company.id);
  const { basis, setBasis, conflict, saving, reload } = useBasis(company, async () => {
    await client.refetchQueries({ queryKey, exact: true });
    return client.getQueryData<Company>(queryKey);
  });
  return (
    <Stack gap="lg">
      <Section title={t('profile.title')}>
        <ConflictAlert shown={conflict} onReload={() => void reload()} />
        <CompanyForm key={basis.version} company={basis} fresh={company} onFresh={setBasis} saving={saving} />
      </Section>
      <DeleteCompany />
    </Stack>
  );
}
