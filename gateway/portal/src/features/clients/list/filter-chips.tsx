import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useClientFields } from '@/api/list-fields';
import { useGroups } from '@/api/list-groups';
import { languageName } from '@/lib/choices';
import { useWorkplace } from '@/lib/workplace';
import { fieldOf, useFilter, type ClientsSearch } from '../filter';

/** What is set, each with the way to leave it out. */
export function FilterChips() {
  const { t } = useTranslation('clients');
  const { change, show } = useFilter();
  const chips = useChips();
  if (chips.length === 0) {
    return null;
  }
  return (
    <Group gap={6} role="group" aria-label={t('filters.set')}>
      {chips.map(({ key, words }) => (
        <Button
          key={key}
          size="compact-sm"
          variant="light"
          fw={500}
          radius="xl"
          rightSection={<IconX size={13} aria-hidden />}
          aria-label={t('filters.remove', { words })}
          onClick={() => change({ [key]: undefined })}
        >
          {words}
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" color="gray" fw={500} onClick={() => show({})}>
        {t('filters.clear')}
      </Button>
    </Group>
  );
}

function useChips() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { search } = useFilter();
  const groups = useGroups(account.id).data;
  const fields = useClientFields(account.id).data;
  const { group, tag, consent, blocked, language, quiet } = search;
  const [key, value] = fieldOf(search);
  const chip = (label: string, said: string) => t('filters.chip', { label, value: said });
  const words: Partial<Record<keyof ClientsSearch, string | undefined>> = {
    group: group && chip(t('filters.group'), groups?.find(({ id }) => id === group)?.name ?? '…'),
    tag: tag && chip(t('filters.tag'), tag),
    consent: consent && chip(t('filters.consent'), t(`consent.${consent}`)),
    blocked: blocked === undefined ? undefined : t(blocked ? 'filters.isBlocked' : 'filters.notBlocked'),
    language: language && chip(t('filters.language'), languageName(language)),
    quiet: quiet && t('filters.quietFor', { count: quiet }),
    field: key && chip(fields?.find((field) => field.key === key)?.label ?? key, value ?? ''),
  } as Partial<Record<keyof ClientsSearch, string | undefined>>;
  return Object.entries(words).flatMap(([name, said]) =>
    said ? [{ key: name as keyof ClientsSearch, words: said }] : [],
  );
}
