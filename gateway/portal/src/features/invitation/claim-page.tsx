import './words';
import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '@/ui/form';
import { FrontPage } from '@/ui/front-page';
import { useClaim } from './api/claim';

/** For who was invited and has lost the mail. The answer is the same for every name. */
export function ClaimPage() {
  const { t } = useTranslation('invitation');
  const [claimed, setClaimed] = useState(false);
  return claimed ? (
    <FrontPage title={t('claim.done')} hint={t('claim.doneHint')}>
      <Button variant="default" onClick={() => setClaimed(false)}>
        {t('claim.again')}
      </Button>
    </FrontPage>
  ) : (
    <FrontPage title={t('claim.title')} hint={t('claim.hint')}>
      <ClaimForm onClaimed={() => setClaimed(true)} />
    </FrontPage>
  );
}

function ClaimForm({ onClaimed }: { onClaimed: () => void }) {
  const { t } = useTranslation('invitation');
  const claim = useClaim();
  const form = useForm({ defaultValues: { name: '' } });

  async function save({ name }: { name: string }) {
    await claim.mutateAsync(name.trim());
    onClaimed();
  }

  return (
    <Form form={form} onSave={save} save={t('claim.send')}>
      <TextInput
        label={t('claim.name')}
        autoComplete="name"
        error={form.formState.errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t('claim.required') })}
      />
      <Text size="xs" c="dimmed">
        {t('claim.whereTo')}
      </Text>
    </Form>
  );
}
