import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { showProblems } from '@/lib/form-problems';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { useBlockClient } from '../api/block-client';

interface Props {
  client: Client;
  opened: boolean;
  onClose: () => void;
}

/** Asks why, and says what blocking does. */
export function BlockClient({ client, opened, onClose }: Props) {
  const { t } = useTranslation(['clients', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('blocking.title', { name: client.name })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <BlockForm client={client} onClose={onClose} />
    </Modal>
  );
}

function BlockForm({ client, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['clients', 'common']);
  const { account } = useWorkplace();
  const block = useBlockClient(account.id);
  const form = useForm({ defaultValues: { reason: '' } });
  const { errors } = form.formState;

  const save = form.handleSubmit(async (fields) => {
    try {
      await block.mutateAsync({ id: client.id, reason: fields.reason.trim() });
      onClose();
    } catch (error) {
      showProblems(error, fields, form.setError);
    }
  });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <FormAlert message={errors.root?.message} />
        <Text size="sm">{t('blocking.consequence', { name: client.name })}</Text>
        <TextInput
          data-autofocus
          label={t('blocking.reason')}
          error={errors.reason?.message}
          {...form.register('reason', {
            validate: (reason) => reason.trim() !== '' || t('blocking.reasonRequired'),
          })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" color="red" loading={block.isPending}>
            {t('block')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
