import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Webhook, WebhookChange } from '@/api/webhook-schema';
import { tell } from '@/lib/tell';
import { useEditing } from '@/lib/use-editing';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useWebhookSource, versionOf } from '../api/webhooks';
import { sentOf, WebhookFields, type Fields } from './webhook-fields';

interface Props {
  webhook: Webhook;
  opened: boolean;
  onClose: () => void;
}

export function EditWebhook({ webhook, opened, onClose }: Props) {
  const { t } = useTranslation('webhooks');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('edit')}>
      <EditForm webhook={webhook} onClose={onClose} />
    </Dialog>
  );
}

function fieldsOf({ url, description, events }: Webhook): Fields {
  return { url, description: description ?? '', events };
}

function EditForm({ webhook, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['webhooks', 'common']);
  const { value, conflict, save, reload } = useEditing(versionOf(webhook), useWebhookSource(webhook.id));
  const form = useForm<Fields>({ defaultValues: fieldsOf(value) });
  const { dirtyFields, isDirty } = form.formState;

  async function saveChange(fields: Fields) {
    const sent = sentOf(fields);
    const change: WebhookChange = {
      ...(dirtyFields.url && { url: sent.url }),
      ...(dirtyFields.description && { description: sent.description }),
      ...(dirtyFields.events && { events: sent.events }),
    };
    if (await save(change)) {
      tell(t('form.saved'));
      onClose();
    }
  }

  return (
    <Form form={form} onSave={saveChange} save={t('common:save')} onCancel={onClose} disabled={!isDirty}>
      <ConflictAlert
        shown={conflict}
        onReload={() => void reload().then((reloaded) => form.reset(fieldsOf(reloaded)))}
      />
      <WebhookFields form={form} />
    </Form>
  );
}
