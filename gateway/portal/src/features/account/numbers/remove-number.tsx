import { Radio, Stack } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useRemoveNumber } from '../api/numbers';

interface Props {
  number: string;
  opened: boolean;
  onClose: () => void;
}

/** Takes a number out of the account, and back to Twilio only when that is wanted. */
export function RemoveNumber({ number, opened, onClose }: Props) {
  const { t } = useTranslation('account');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('numbers.removeSure', { number: formatPhone(number) })}
    >
      <RemoveForm number={number} onClose={onClose} />
    </Dialog>
  );
}

function RemoveForm({ number, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const remove = useRemoveNumber(account.id);
  const form = useForm({ defaultValues: { way: 'keep' } });

  async function save({ way }: { way: string }) {
    await remove.mutateAsync({ number, release: way === 'release' });
    tell(t('numbers.removed', { number: formatPhone(number) }));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('numbers.remove')} onCancel={onClose} colour="red">
      <Controller
        name="way"
        control={form.control}
        render={({ field }) => (
          <Radio.Group {...field} label={t('numbers.way')}>
            <Stack gap="sm" mt="xs">
              <Radio value="keep" label={t('numbers.keep')} description={t('numbers.keepHint')} />
              <Radio value="release" label={t('numbers.release')} description={t('numbers.releaseHint')} />
            </Stack>
          </Radio.Group>
        )}
      />
    </Form>
  );
}
