import { Checkbox, Stack, TextInput } from '@mantine/core';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WEBHOOK_EVENTS, type WebhookEvent, type WebhookFields as Sent } from '@/api/webhook-schema';

export interface Fields {
  url: string;
  description: string;
  events: WebhookEvent[];
}

export function sentOf({ url, description, events }: Fields): Sent {
  return {
    url: url.trim(),
    description: description.trim() || null,
    events: WEBHOOK_EVENTS.filter((event) => events.includes(event)),
  };
}

/** Where a webhook is and what it is told; whether the address may be used the server says. */
export function WebhookFields({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('webhooks');
  const { errors } = form.formState;
  return (
    <>
      <TextInput
        data-autofocus
        type="url"
        label={t('form.url')}
        description={t('form.urlHint')}
        placeholder="https://"
        autoComplete="off"
        spellCheck={false}
        error={errors.url?.message}
        {...form.register('url', { validate: (url) => URL.canParse(url.trim()) || t('form.urlInvalid') })}
      />
      <TextInput
        label={t('form.description')}
        description={t('form.descriptionHint')}
        autoComplete="off"
        maxLength={200}
        error={errors.description?.message}
        {...form.register('description')}
      />
      <Controller
        name="events"
        control={form.control}
        rules={{ validate: (events) => events.length > 0 || t('form.eventsRequired') }}
        render={({ field, fieldState }) => (
          <Checkbox.Group
            label={t('form.events')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          >
            <Stack gap={8} my={6}>
              {WEBHOOK_EVENTS.map((event) => (
                <Checkbox key={event} value={event} label={t(`events.${event}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      />
    </>
  );
}
