import { Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_SEARCH, useClients } from '@/api/list-clients';
import type { Client } from '@/api/schema';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { useMergeNotice } from './use-merge-notice';
import { MergePair } from './merge-pair';

interface Props {
  client: Client;
  opened: boolean;
  onClose: () => void;
}

/** Looks for the other one of two who are one person. */
export function MergeWith({ client, opened, onClose }: Props) {
  const { t } = useTranslation('clients');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('merge.title', { name: client.name })} size="xl">
      <Choose client={client} onClose={onClose} />
    </Dialog>
  );
}

function Choose({ client, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const [typed, setTyped] = useState('');
  const [other, setOther] = useState<Client | null>(null);
  const [query] = useDebouncedValue(typed.trim(), 200);
  const asked = other && query === optionOf(other).label ? '' : query;
  const found = useClients(account.id, { query: asked }, asked !== '').data?.pages[0]?.items ?? [];
  const others = found.filter(({ id }) => id !== client.id && id !== other?.id);
  const offered = (other ? [other, ...others] : others).slice(0, 8);
  const notice = useMergeNotice();

  function merged(survivor: Client, gone: Client) {
    onClose();
    notice(survivor, gone);
  }

  return (
    <Stack>
      <Select
        data-autofocus
        searchable
        label={t('merge.who')}
        placeholder={t('search')}
        nothingFoundMessage={asked ? t('empty.notFound') : undefined}
        maxLength={LONGEST_SEARCH}
        value={other?.id ?? null}
        data={offered.map(optionOf)}
        filter={({ options }) => options}
        onSearchChange={setTyped}
        onChange={(id) => setOther(offered.find((one) => one.id === id) ?? null)}
      />
      {other && <MergePair key={other.id} clients={[client, other]} onMerged={merged} />}
    </Stack>
  );
}

function optionOf({ id, name, phone }: Client) {
  return { value: id, label: `${name} · ${formatPhone(phone)}` };
}
