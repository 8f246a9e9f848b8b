import { TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { isAhead, momentOf, wallTime } from '@/lib/zoned';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useChangeTime } from '../api/broadcasts';

interface Props {
  id: string;
  sendAt: string;
  opened: boolean;
  onClose: () => void;
}

/** Sends a broadcast at another time. */
export function ChangeTime({ opened, onClose, ...broadcast }: Props) {
  const { t } = useTranslation('broadcasts');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('actions.time')}>
      <TimeForm {...broadcast} onClose={onClose} />
    </Dialog>
  );
}

function TimeForm({ id, sendAt, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('broadcasts');
  const { timeZone } = useWorkplace().account;
  const change = useChangeTime(id);
  const form = useForm({ defaultValues: { sendAt: wallTime(sendAt, timeZone) } });
  const inFuture = (wall: string) => isAhead(momentOf(wall, timeZone) ?? '');

  async function save({ sendAt: wall }: { sendAt: string }) {
    await change.mutateAsync(momentOf(wall, timeZone)!);
    tell(t('actions.timeSaved'));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('actions.timeSave')} onCancel={onClose}>
      <TextInput
        data-autofocus
        type="datetime-local"
        label={t('write.at')}
        description={t('write.zone', { zone: timeZone.replaceAll('_', ' ') })}
        error={form.formState.errors.sendAt?.message}
        {...form.register('sendAt', { validate: (wall) => inFuture(wall) || t('write.atRequired') })}
      />
    </Form>
  );
}
