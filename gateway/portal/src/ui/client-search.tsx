import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_SEARCH, useClients } from '@/api/list-clients';
import type { Client } from '@/api/schema';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';

const PAUSE = 200;
const SHOWN = 7;

interface Props {
  label: string;
  description?: string;
  /** Why a client cannot be chosen, if that is so. */
  refusal?: (client: Client) => string | undefined;
  onChoose: (client: Client) => void;
}

/** Finds clients as one types, and hands over one after the other. */
export function ClientSearch({ label, description, refusal, onChoose }: Props) {
  const { t } = useTranslation();
  const { account } = useWorkplace();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE);
  const { data, isFetching } = useClients(account.id, { query }, query !== '');
  const clients = (query && data?.pages[0]?.items.slice(0, SHOWN)) || [];
  const settled = query === text.trim() && !isFetching;

  function choose(id: string) {
    const client = clients.find((one) => one.id === id);
    setText('');
    combobox.closeDropdown();
    if (client) {
      onChoose(client);
    }
  }

  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          label={label}
          description={description}
          value={text}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={isFetching && <Loader size="xs" />}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!query || (clients.length === 0 && !settled)}>
        <Combobox.Options aria-label={label}>
          {clients.map((client) => (
            <ClientOption key={client.id} client={client} refusal={refusal?.(client)} />
          ))}
          {clients.length === 0 && <Combobox.Empty>{t('nobodyFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function ClientOption({ client, refusal }: { client: Client; refusal: string | undefined }) {
  return (
    <Combobox.Option value={client.id} disabled={refusal !== undefined}>
      <Text size="sm">{client.name}</Text>
      <Text size="xs" c="dimmed">
        {formatPhone(client.phone)}
        {refusal && ` · ${refusal}`}
      </Text>
    </Combobox.Option>
  );
}
