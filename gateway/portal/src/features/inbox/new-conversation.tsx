import {
  Button,
  Combobox,
  Group,
  Loader,
  Modal,
  Select,
  Stack,
  Text,
  TextInput,
  useCombobox,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClients } from '@/api/list-clients';
import { useOpenConversation } from '@/api/open-conversation';
import type { Client } from '@/api/schema';
import { formatPhone, toE164 } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';

/** Starts a conversation with a client or with any phone. */
export function NewConversation({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('inbox');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('new.title')}
      closeButtonProps={{ 'aria-label': t('new.close') }}
    >
      <NewConversationForm onClose={onClose} />
    </Modal>
  );
}

function NewConversationForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('inbox');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const open = useOpenConversation(account.id);
  const [to, setTo] = useState('');
  const [invalid, setInvalid] = useState(false);
  const [from, setFrom] = useState(account.numbers.find((own) => own.isDefault)?.number);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const phone = toE164(to, account.country);
    setInvalid(!phone);
    if (phone) {
      open.mutate({ to: phone, from }, { onSuccess: ({ id }) => show(id) });
    }
  }

  function show(conversationId: string) {
    onClose();
    void navigate({
      to: '/accounts/$accountId/inbox/$conversationId',
      params: { accountId: account.id, conversationId },
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <RecipientField
          value={to}
          onChange={setTo}
          error={invalid ? t('new.invalid') : (open.error?.message ?? null)}
        />
        {account.numbers.length > 1 && (
          <Select
            label={t('new.from')}
            value={from}
            allowDeselect={false}
            onChange={(number) => setFrom(number ?? undefined)}
            data={account.numbers.map(({ number, label }) => ({
              value: number,
              label: `${label} · ${formatPhone(number)}`,
            }))}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={open.isPending}>
            {t('new.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface RecipientProps {
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}

function RecipientField({ value, onChange, error }: RecipientProps) {
  const { t } = useTranslation('inbox');
  const { account } = useWorkplace();
  const combobox = useCombobox();
  const [query] = useDebouncedValue(value.trim(), 200);
  const { data, isFetching } = useClients(account.id, { query }, query.length > 0);
  const clients = data?.pages[0]?.items.slice(0, 6) ?? [];

  function choose(phone: string) {
    onChange(formatPhone(phone));
    combobox.closeDropdown();
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          data-autofocus
          label={t('new.to')}
          description={t('new.toHint')}
          value={value}
          error={error}
          autoComplete="off"
          rightSection={isFetching && <Loader size="xs" />}
          onChange={(event) => {
            onChange(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={clients.length === 0 || !query}>
        <Combobox.Options aria-label={t('new.clients')}>
          {clients.map((client) => (
            <ClientOption key={client.id} client={client} />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function ClientOption({ client }: { client: Client }) {
  return (
    <Combobox.Option value={client.phone}>
      <Text size="sm">{client.name}</Text>
      <Text size="xs" c="dimmed">
        {formatPhone(client.phone)}
      </Text>
    </Combobox.Option>
  );
}
