import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WEBHOOK_EVENTS, type IssuedWebhook } from '@/api/webhook-schema';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useAddWebhook } from '../api/webhooks';
import { nameOf } from '../name-of';
import { IssuedSecret } from './issued-secret';
import { sentOf, WebhookFields, type Fields } from './webhook-fields';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Makes a webhook, then shows its secret: once. */
export function AddWebhook({ opened, onClose }: Props) {
  const { t } = useTranslation('webhooks');
  const [issued, setIssued] = useState<IssuedWebhook>();
  const close = () => {
    onClose();
    setIssued(undefined);
  };
  return (
    <>
      <Dialog opened={opened && !issued} onClose={onClose} title={t('add')}>
        <AddForm onClose={onClose} onIssued={setIssued} />
      </Dialog>
      <IssuedSecret name={issued ? nameOf(issued) : ''} secret={issued?.secret} onClose={close} />
    </>
  );
}

interface FormProps {
  onClose: () => void;
  onIssued: (issued: IssuedWebhook) => void;
}

function AddForm({ onClose, onIssued }: FormProps) {
  const { t } = useTranslation('webhooks');
  const add = useAddWebhook();
  const form = useForm<Fields>({ defaultValues: { url: '', description: '', events: [...WEBHOOK_EVENTS] } });
  return (
    <Form
      form={form}
      onSave={async (fields) => onIssued(await add.mutateAsync(sentOf(fields)))}
      save={t('form.create')}
      onCancel={onClose}
    >
      <WebhookFields form={form} />
    </Form>
  );
}
