import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { AuditLine } from '@/api/people-schema';
import { oneOf } from '@/lib/search-values';
import { useShell } from '@/lib/workplace';
import { PersonSelect } from '@/ui/person-select';
import { SearchField } from '@/ui/search-field';
import { isFiltered, useAuditSearch } from '../filter';
import classes from './audit.module.css';

const OUTCOMES = ['success', 'refused', 'failed'] as const;
const PAUSE = 250;

function useSetFilter() {
  const navigate = useNavigate({ from: '/admin/audit' });
  return (change: Partial<ReturnType<typeof useAuditSearch>>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
}

/** Words, who, what, where, how it ended and when; all stand in the address. */
export function AuditFilters({ lines }: { lines: AuditLine[] }) {
  const { t } = useTranslation(['audit', 'common']);
  const { me } = useShell();
  const accounts = useAccounts(me).data?.items ?? [];
  const search = useAuditSearch();
  const set = useSetFilter();
  return (
    <div role="search" className={classes.filters}>
      <div className={classes.words}>
        <SearchField label={t('search')} />
      </div>
      <PersonSelect
        clearable
        aria-label={t('filters.person')}
        placeholder={t('filters.anyone')}
        nothingFoundMessage={t('filters.nobody')}
        value={search.actor}
        onChange={(actor) => set({ actor })}
      />
      <ActionFilter key={search.action ? 'set' : 'unset'} lines={lines} />
      <Select
        clearable
        searchable
        aria-label={t('filters.account')}
        placeholder={t('filters.anyAccount')}
        value={search.accountId ?? null}
        data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(accountId) => set({ accountId: accountId ?? undefined })}
      />
      <Select
        clearable
        aria-label={t('filters.outcome')}
        placeholder={t('filters.anyOutcome')}
        value={search.outcome ?? null}
        data={OUTCOMES.map((value) => ({ value, label: t(`common:outcomes.${value}`) }))}
        onChange={(value) => set({ outcome: oneOf(OUTCOMES, value) })}
      />
      <Day label={t('filters.from')} value={search.from} onChange={(from) => set({ from })} />
      <Day label={t('filters.to')} value={search.to} onChange={(to) => set({ to })} />
      {isFiltered(search) && <ClearButton />}
    </div>
  );
}

/** Any beginning of an action; those in sight are offered. */
function ActionFilter({ lines }: { lines: AuditLine[] }) {
  const { t } = useTranslation('audit');
  const { action = '' } = useAuditSearch();
  const set = useSetFilter();
  const [typed, setTyped] = useState(action);
  const seen = useMemo(() => [...new Set(lines.map((line) => line.action))].sort(), [lines]);
  const later = useDebouncedCallback((value: string) => set({ action: value.trim() || undefined }), PAUSE);
  return (
    <Autocomplete
      clearable
      aria-label={t('filters.action')}
      placeholder={t('filters.anyAction')}
      value={typed}
      data={seen}
      onChange={(value) => {
        setTyped(value);
        later(value);
      }}
    />
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      leftSection={<span className={classes.dayLabel}>{label}</span>}
      leftSectionWidth={62}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}

function ClearButton() {
  const { t } = useTranslation('audit');
  const navigate = useNavigate();
  return (
    <Button variant="subtle" color="gray" onClick={() => void navigate({ to: '/admin/audit' })}>
      {t('filters.clear')}
    </Button>
  );
}
