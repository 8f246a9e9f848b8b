import { List, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useDeleteClient } from '../api/delete-client';

interface Props {
  client: Client;
  opened: boolean;
  onClose: () => void;
}

/** Nobody is erased by a slip: the last digits of the phone have to be typed. */
export function DeleteClient({ client, opened, onClose }: Props) {
  const { t } = useTranslation('clients');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('delete.sure', { name: client.name })}>
      <DeleteForm client={client} onClose={onClose} />
    </Dialog>
  );
}

function DeleteForm({ client: { id, name, phone }, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const remove = useDeleteClient(account.id, id);
  const form = useForm({ defaultValues: { typed: '' } });
  const digits = phone.slice(-4);

  async function save() {
    await remove.mutateAsync();
    tell(t('delete.done', { name }));
    await navigate({ to: '/accounts/$accountId/clients', params: { accountId: account.id } });
  }

  return (
    <Form form={form} onSave={save} save={t('delete.confirm')} colour="red" onCancel={onClose}>
      <Consequence words={t('delete.erasedTitle')} items={['texts', 'profile', 'notes', 'groups']} />
      <Consequence words={t('delete.staysTitle')} items={['hash', 'counts']} />
      <TextInput
        data-autofocus
        label={t('delete.type', { phone: formatPhone(phone) })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        error={form.formState.errors.typed?.message}
        {...form.register('typed', {
          validate: (typed) => typed.trim() === digits || t('delete.mismatch'),
        })}
      />
    </Form>
  );
}

type Consequences = 'texts' | 'profile' | 'notes' | 'groups' | 'hash' | 'counts';

function Consequence({ words, items }: { words: string; items: Consequences[] }) {
  const { t } = useTranslation('clients');
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {words}
      </Text>
      <List size="sm">
        {items.map((item) => (
          <List.Item key={item}>{t(`delete.${item}`)}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
