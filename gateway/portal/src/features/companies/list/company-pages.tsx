import { Group, Pagination, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CompanyPage } from '@/api/company-schema';

/** How many there are, and the way to the others. */
export function CompanyPages({ of: { page, pages, total: count } }: { of: CompanyPage }) {
  const { t } = useTranslation('companies');
  const navigate = useNavigate({ from: '/admin/companies/' });
  const names = { next: t('nextPage'), previous: t('previousPage'), first: '', last: '' };
  return (
    <Group justify="space-between" mt="md">
      <Text size="sm" c="dimmed" role="status">
        {t('total', { count, formatted: count.toLocaleString() })}
      </Text>
      {pages > 1 && (
        <nav aria-label={t('pages')}>
          <Pagination
            size="sm"
            value={page}
            total={pages}
            getItemProps={(number) => ({ 'aria-label': t('page', { page: number }) })}
            getControlProps={(control) => ({ 'aria-label': names[control] })}
            onChange={(number) =>
              void navigate({ search: (old) => ({ ...old, page: number > 1 ? number : undefined }) })
            }
          />
        </nav>
      )}
    </Group>
  );
}
