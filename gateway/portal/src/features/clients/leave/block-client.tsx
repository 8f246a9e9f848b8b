import { Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useBlockClient } from '../api/block-client';

interface Props {
  client: Client;
  opened: boolean;
  onClose: () => void;
}

/** Asks why, and says what blocking does. */
export function BlockClient({ client, opened, onClose }: Props) {
  const { t } = useTranslation('clients');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('blocking.title', { name: client.name })}>
      <BlockForm client={client} onClose={onClose} />
    </Dialog>
  );
}

function BlockForm({ client, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const block = useBlockClient(account.id, client.id);
  const form = useForm({ defaultValues: { reason: '' } });
  const { errors } = form.formState;

  async function save({ reason }: { reason: string }) {
    await block.mutateAsync(reason.trim());
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('blocking.confirm')} onCancel={onClose} colour="red">
      <Text size="sm">{t('blocking.consequence', { name: client.name })}</Text>
      <TextInput
        data-autofocus
        label={t('blocking.reason')}
        maxLength={200}
        error={errors.reason?.message}
        {...form.register('reason', {
          validate: (reason) => reason.trim() !== '' || t('blocking.reasonRequired'),
        })}
      />
    </Form>
  );
}
