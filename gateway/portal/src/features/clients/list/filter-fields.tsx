import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONSENT_STATES } from '@/api/client-schema';
import { useGroups } from '@/api/list-groups';
import { useTags } from '@/api/list-tags';
import { LOCALES, languageName } from '@/lib/choices';
import { oneOf } from '@/lib/search-values';
import { useWorkplace } from '@/lib/workplace';
import { MOST_DAYS, useFilter } from '../filter';
import { FieldFilter } from './field-filter';
import classes from './list.module.css';
import { useTyped } from './use-typed';

const YES_NO = ['yes', 'no'] as const;

/** Everything by which the list can be narrowed. */
export function FilterFields() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { search, change } = useFilter();
  const groups = useGroups(account.id).data ?? [];
  return (
    <div className={classes.filters}>
      <Select
        clearable
        searchable
        label={t('filters.group')}
        placeholder={t('filters.any')}
        value={search.group ?? null}
        data={groups.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(group) => change({ group: group ?? undefined })}
      />
      <TagFilter />
      <Select
        clearable
        label={t('filters.consent')}
        placeholder={t('filters.any')}
        value={search.consent ?? null}
        data={CONSENT_STATES.map((value) => ({ value, label: t(`consent.${value}`) }))}
        onChange={(value) => change({ consent: oneOf(CONSENT_STATES, value) })}
      />
      <Select
        clearable
        label={t('filters.blocked')}
        placeholder={t('filters.any')}
        value={search.blocked === undefined ? null : YES_NO[search.blocked ? 0 : 1]}
        data={YES_NO.map((value) => ({ value, label: t(`yesNo.${value}`) }))}
        onChange={(value) => change({ blocked: value ? value === 'yes' : undefined })}
      />
      <Select
        clearable
        label={t('filters.language')}
        placeholder={t('filters.any')}
        value={search.language ?? null}
        data={LOCALES.map((value) => ({ value, label: languageName(value) }))}
        onChange={(language) => change({ language: language ?? undefined })}
      />
      <QuietFilter />
      <FieldFilter />
    </div>
  );
}

/** The server searches the tags. */
function TagFilter() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { search, change } = useFilter();
  const [typed, setTyped] = useState('');
  const found = useTags(account.id, typed === search.tag ? '' : typed.trim()).data ?? [];
  const tags = found.map(({ tag }) => tag);
  return (
    <Select
      clearable
      searchable
      label={t('filters.tag')}
      placeholder={t('filters.any')}
      nothingFoundMessage={t('filters.noTag')}
      value={search.tag ?? null}
      data={search.tag && !tags.includes(search.tag) ? [search.tag, ...tags] : tags}
      onSearchChange={setTyped}
      onChange={(tag) => change({ tag: tag ?? undefined })}
    />
  );
}

function QuietFilter() {
  const { t } = useTranslation('clients');
  const { search, change } = useFilter();
  const [typed, type] = useTyped(String(search.quiet ?? ''), (value) => {
    const days = Math.floor(Number(value));
    change({ quiet: days > 0 ? days : undefined });
  });
  return (
    <TextInput
      type="number"
      min={1}
      max={MOST_DAYS}
      label={t('filters.quiet')}
      placeholder={t('filters.any')}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
