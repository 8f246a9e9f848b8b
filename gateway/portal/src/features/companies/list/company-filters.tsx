import { Group, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { oneOf } from '@/lib/search-values';
import { SearchField } from '@/ui/search-field';

const CHOICES = ['all', 'with', 'without'] as const;

/** Words, and whether it pays for something; both stand in the address. */
export function CompanyFilters() {
  const { t } = useTranslation('companies');
  const { accounts = 'all' } = useSearch({ from: '/_shell/admin/companies/' });
  const navigate = useNavigate({ from: '/admin/companies/' });
  return (
    <Group mb="md" gap="sm">
      <SearchField label={t('search')} />
      <SegmentedControl
        aria-label={t('filter.label')}
        value={accounts}
        data={CHOICES.map((value) => ({ value, label: t(`filter.${value}`) }))}
        onChange={(value) =>
          void navigate({
            search: (old) => ({ ...old, accounts: oneOf(['with', 'without'], value), page: undefined }),
          })
        }
      />
    </Group>
  );
}
