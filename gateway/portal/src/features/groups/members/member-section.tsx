import { Button, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconFilterPlus, IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/group-schema';
import { LONGEST_SEARCH, useClients } from '@/api/list-clients';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { ClientSearch } from '@/ui/client-search';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { RowSkeleton } from '@/ui/row-skeleton';
import { Section } from '@/ui/section';
import { useAddToGroup } from '../api/members';
import { AddByFilter } from './add-by-filter';
import { MemberRow } from './member-row';
import { TakeOutAll } from './take-out-all';
import classes from './members.module.css';

const PAUSE = 250;

/** Who is in a group, and for a named one the ways in and out. */
export function MemberSection({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { account, editsClients } = useWorkplace();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE);
  const members = useClients(account.id, { groupId: group.id, ...(query && { query }) });
  const items = members.data?.pages.flatMap((page) => page.items) ?? [];
  const byHand = group.kind === 'named' && editsClients;
  return (
    <Section title={t('members.title')}>
      {byHand && <WaysIn group={group} />}
      {(items.length > 0 || text) && (
        <TextInput
          type="search"
          mb="xs"
          aria-label={t('members.search')}
          placeholder={t('members.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          maxLength={LONGEST_SEARCH}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {byHand && query && items.length > 1 && <TakeOutAll group={group} query={query} />}
      {members.isPending && <RowSkeleton rows={4} />}
      {members.isError && items.length === 0 && (
        <LoadError error={members.error} onRetry={() => void members.refetch()} />
      )}
      {members.isSuccess && items.length === 0 && <Nobody group={group} searched={query !== ''} />}
      {items.length > 0 && (
        <ul className={classes.members} aria-label={t('members.title')}>
          {items.map((client) => (
            <MemberRow key={client.id} client={client} group={group} removable={byHand} />
          ))}
        </ul>
      )}
      <LoadMore query={members} eager />
    </Section>
  );
}

function Nobody({ group: { kind }, searched }: { group: Group; searched: boolean }) {
  const { t } = useTranslation('groups');
  if (searched) {
    return <Text size="sm">{t('members.notFound')}</Text>;
  }
  return kind === 'smart' ? (
    <EmptyState icon={IconUsers} title={t('members.noneSmart')} hint={t('members.noneSmartHint')} />
  ) : (
    <EmptyState icon={IconUsers} title={t('members.none')} hint={t('members.noneHint')} />
  );
}

/** One by one as one types their names, or all whom a filter finds. */
function WaysIn({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const add = useAddToGroup(group.id);
  const [filtering, filter] = useDisclosure(false);
  return (
    <div className={classes.ways}>
      <div className={classes.search}>
        <ClientSearch
          label={t('members.add')}
          refusal={({ groups }) => (groups.some(({ id }) => id === group.id) ? t('members.isIn') : undefined)}
          onChoose={({ id, name }) =>
            add.mutate(id, {
              onSuccess: () => tell(t('members.added', { name, group: group.name })),
              onError: (error) => complain(t('failed'), error),
            })
          }
        />
      </div>
      <Button variant="default" leftSection={<IconFilterPlus size={16} aria-hidden />} onClick={filter.open}>
        {t('filter.open')}
      </Button>
      <AddByFilter group={group} opened={filtering} onClose={filter.close} />
    </div>
  );
}
