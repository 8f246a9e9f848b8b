import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NewConsent } from '@/api/client-schema';
import type { Client } from '@/api/schema';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useRecordConsent } from '../api/consent';

interface Props {
  client: Client;
  opened: boolean;
  onClose: () => void;
}

const KINDS = ['given', 'withdrawn'] as const;

/** Writes down what a client said on paper or on the phone. */
export function RecordConsent({ client, opened, onClose }: Props) {
  const { t } = useTranslation('clients');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('consent.record')}>
      <RecordForm client={client} onClose={onClose} />
    </Dialog>
  );
}

function RecordForm({ client, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const record = useRecordConsent(account.id, client.id);
  const form = useForm<NewConsent>({ defaultValues: { kind: 'given', words: '' } });
  const { errors } = form.formState;

  async function save({ kind, words }: NewConsent) {
    await record.mutateAsync({ kind, words: words.trim().replaceAll(/\s+/g, ' ') });
    tell(t('consent.recorded'));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('consent.write')} onCancel={onClose}>
      <Text size="sm" c="dimmed">
        {t('consent.recordHint')}
      </Text>
      <Controller
        name="kind"
        control={form.control}
        render={({ field }) => (
          <Radio.Group {...field} label={t('consent.said', { name: client.name })}>
            <Stack gap="xs" mt={6}>
              {KINDS.map((kind) => (
                <Radio key={kind} value={kind} label={t(`consent.choices.${kind}`)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        maxLength={500}
        label={t('consent.words')}
        description={t('consent.wordsHint')}
        error={errors.words?.message}
        {...form.register('words', {
          validate: (words) => words.trim() !== '' || t('consent.wordsRequired'),
        })}
      />
    </Form>
  );
}
