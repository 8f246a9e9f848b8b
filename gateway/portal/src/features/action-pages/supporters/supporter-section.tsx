import { Group, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_SEARCH } from '@/api/list-clients';
import { SUPPORTER_STATES, type ActionPage, type SupporterState } from '@/api/page-schema';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { RowSkeleton } from '@/ui/row-skeleton';
import { Section } from '@/ui/section';
import { useSupporters } from '../api/supporters';
import { ExportSupporters } from './export-supporters';
import { SupporterRow } from './supporter-row';
import classes from './supporters.module.css';

const PAUSE = 250;

/** Who supports a page, who is about to, and who has left. */
export function SupporterSection({ page }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const { supervises } = useWorkplace();
  const [state, setState] = useState<SupporterState>();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE);
  const filter = { ...(state && { state }), ...(query && { query }) };
  const supporters = useSupporters(page, filter);
  const items = supporters.data?.pages.flatMap((part) => part.items) ?? [];
  const narrowed = state !== undefined || query !== '';
  return (
    <Section
      title={t('people.title')}
      action={supervises && page.supporters > 0 && <ExportSupporters page={page} filter={filter} />}
    >
      {(items.length > 0 || narrowed || text) && (
        <Group gap="sm" mb="xs">
          <TextInput
            type="search"
            flex="1 1 220px"
            aria-label={t('people.search')}
            placeholder={t('people.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={text}
            maxLength={LONGEST_SEARCH}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Select
            flex="0 1 220px"
            allowDeselect={false}
            aria-label={t('people.filter')}
            value={state ?? ''}
            data={[
              { value: '', label: t('people.all') },
              ...SUPPORTER_STATES.map((value) => ({ value, label: t(`people.filters.${value}`) })),
            ]}
            onChange={(chosen) => setState((chosen || undefined) as SupporterState | undefined)}
          />
        </Group>
      )}
      {supporters.isPending && <RowSkeleton rows={4} />}
      {supporters.isError && items.length === 0 && (
        <LoadError error={supporters.error} onRetry={() => void supporters.refetch()} />
      )}
      {supporters.isSuccess &&
        items.length === 0 &&
        (narrowed ? (
          <Text size="sm">{t('people.notFound')}</Text>
        ) : (
          <EmptyState icon={IconUsers} title={t('people.none')} hint={t('people.noneHint')} />
        ))}
      {items.length > 0 && (
        <ul className={classes.people} aria-label={t('people.title')}>
          {items.map((supporter) => (
            <SupporterRow key={supporter.id} supporter={supporter} page={page} />
          ))}
        </ul>
      )}
      <LoadMore query={supporters} eager />
    </Section>
  );
}
