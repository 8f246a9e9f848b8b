import { Group, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '@/lib/search-values';
import { SearchField } from '@/ui/search-field';

const STATUSES = ['active', 'disabled'] as const;
const ROLES = ['admin', 'user'] as const;

function intoList(event: KeyboardEvent) {
  if (event.key === 'ArrowDown') {
    event.preventDefault();
    document.querySelector<HTMLElement>('[data-row]')?.focus();
  }
}

/** Words, status and role; all stand in the address. */
export function PeopleFilters() {
  const { t } = useTranslation('people');
  const { status, role } = useSearch({ from: '/_shell/admin/people/' });
  const navigate = useNavigate({ from: '/admin/people/' });
  return (
    <Group mb="md" gap="sm">
      <SearchField label={t('people.search')} onKeyDown={intoList} />
      <Select
        clearable
        flex="1 1 150px"
        aria-label={t('people.filterStatus')}
        placeholder={t('people.anyStatus')}
        value={status ?? null}
        data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(value) => void navigate({ search: (old) => ({ ...old, status: oneOf(STATUSES, value) }) })}
      />
      <Select
        clearable
        flex="1 1 120px"
        aria-label={t('people.filterRole')}
        placeholder={t('people.anyRole')}
        value={role ?? null}
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(value) => void navigate({ search: (old) => ({ ...old, role: oneOf(ROLES, value) }) })}
      />
    </Group>
  );
}
