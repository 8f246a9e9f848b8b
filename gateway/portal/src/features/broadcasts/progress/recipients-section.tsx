import { Group, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Broadcast, RecipientFilter } from '@/api/broadcast-schema';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { RowSkeleton } from '@/ui/row-skeleton';
import { Section } from '@/ui/section';
import { freshness } from '../api/broadcasts';
import { useRecipients } from '../api/recipients';
import { RecipientRow } from './recipient-row';
import classes from './recipients.module.css';

const STATES: RecipientFilter[] = [
  'waiting',
  'sent',
  'delivered',
  'failed',
  'suppressed',
  'review',
  'cancelled',
  'replied',
];
const PAUSE = 250;

/** Each person of a broadcast and what became of their text. */
export function RecipientsSection({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const [state, setState] = useState<RecipientFilter>();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE);
  const filter = { ...(state && { state }), ...(query && { query }) };
  const recipients = useRecipients(broadcast.id, filter, freshness(broadcast));
  const items = recipients.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('recipients.title')}>
      <Group gap="sm" mb="xs">
        <TextInput
          type="search"
          flex="1 1 220px"
          aria-label={t('recipients.search')}
          placeholder={t('recipients.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          flex="0 1 220px"
          allowDeselect={false}
          aria-label={t('recipients.state')}
          value={state ?? ''}
          data={[
            { value: '', label: t('recipients.all') },
            ...STATES.filter((one) => one === state || broadcast.counts[one] > 0).map((one) => ({
              value: one,
              label: t('recipients.stateCount', {
                state: t(`recipient.${one}`),
                count: broadcast.counts[one],
              }),
            })),
          ]}
          onChange={(chosen) => setState((chosen || undefined) as RecipientFilter | undefined)}
        />
      </Group>
      {recipients.isPending && <RowSkeleton rows={4} />}
      {recipients.isError && items.length === 0 && (
        <LoadError error={recipients.error} onRetry={() => void recipients.refetch()} />
      )}
      {recipients.isSuccess && items.length === 0 && <Text size="sm">{t('recipients.none')}</Text>}
      {items.length > 0 && (
        <ul className={classes.people} aria-label={t('recipients.title')}>
          {items.map((recipient) => (
            <RecipientRow key={recipient.clientId} recipient={recipient} />
          ))}
        </ul>
      )}
      <LoadMore query={recipients} eager />
    </Section>
  );
}
