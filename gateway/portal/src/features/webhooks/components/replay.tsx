import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { tell } from '@/lib/tell';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useReplay } from '../api/deliveries';

const DAY = 86_400_000;
// As far back as the server goes.
const LONGEST = 30 * DAY;

interface Props {
  webhookId: string;
  opened: boolean;
  onClose: () => void;
}

/** Tells a webhook once more what happened since a time. */
export function Replay({ webhookId, opened, onClose }: Props) {
  const { t } = useTranslation('webhooks');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('replay.title')}>
      <ReplayForm webhookId={webhookId} onClose={onClose} />
    </Dialog>
  );
}

/** As the field for a moment writes it: where the person is, without a zone. */
function local(time: number) {
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function isReplayable(from: string) {
  const age = Date.now() - Date.parse(from);
  return age >= 0 && age <= LONGEST;
}

function ReplayForm({ webhookId, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('webhooks');
  const replay = useReplay(webhookId);
  const [yesterday] = useState(() => local(Date.now() - DAY));
  const form = useForm({ defaultValues: { from: yesterday } });

  async function start({ from }: { from: string }) {
    await replay.mutateAsync(new Date(from).toISOString());
    tell(t('replay.ordered'));
    onClose();
  }

  return (
    <Form form={form} onSave={start} save={t('replay.start')} onCancel={onClose}>
      <Text size="sm">{t('replay.hint')}</Text>
      <TextInput
        data-autofocus
        type="datetime-local"
        label={t('replay.from')}
        error={form.formState.errors.from?.message}
        {...form.register('from', { validate: (from) => isReplayable(from) || t('replay.fromInvalid') })}
      />
    </Form>
  );
}
