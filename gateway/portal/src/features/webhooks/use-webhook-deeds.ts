import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/webhook-schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useQuestion } from '@/ui/use-question';
import { useTestWebhook } from './api/deliveries';
import { useChangeSecret, useRemoveWebhook, useSwitchWebhook } from './api/webhooks';
import { nameOf } from './name-of';

interface Then {
  onSecret: (secret: string) => void;
  onRemoved?: (() => void) | undefined;
}

/** What harms nobody and is done at once. */
export function useTryWebhook(webhook: Webhook) {
  const { t } = useTranslation('webhooks');
  const change = useSwitchWebhook(webhook);
  const test = useTestWebhook(webhook.id);
  const onError = (error: Error) => complain(t('failed'), error);
  return {
    pending: change.isPending || test.isPending,
    resume: () =>
      change.mutate('active', {
        onSuccess: () => tell(t('resumed', { name: nameOf(webhook) })),
        onError,
      }),
    test: () => test.mutate(undefined, { onSuccess: () => tell(t('tested')), onError }),
  };
}

/** What can be done with a webhook, asked before where it has consequences. */
export function useWebhookDeeds(webhook: Webhook, { onSecret, onRemoved }: Then) {
  const { t } = useTranslation('webhooks');
  const { ask, dialog } = useQuestion();
  const change = useSwitchWebhook(webhook);
  const changeSecret = useChangeSecret();
  const remove = useRemoveWebhook();
  const { resume, test } = useTryWebhook(webhook);
  const name = nameOf(webhook);
  return {
    dialog,
    resume,
    test,
    askPause: () =>
      ask({
        title: t('pauseSure', { name }),
        consequence: t('pauseConsequence'),
        confirm: t('pause'),
        harmless: true,
        onConfirm: () => change.mutateAsync('paused').then(() => tell(t('isPaused', { name }))),
      }),
    askNewSecret: () =>
      ask({
        title: t('newSecretSure', { name }),
        consequence: t('newSecretConsequence'),
        confirm: t('newSecret'),
        harmless: true,
        onConfirm: () => changeSecret.mutateAsync(webhook.id).then(({ secret }) => onSecret(secret)),
      }),
    askRemove: () =>
      ask({
        title: t('removeSure', { name }),
        consequence: t('removeConsequence'),
        confirm: t('remove'),
        onConfirm: async () => {
          await remove.mutateAsync(webhook.id);
          tell(t('removed', { name }));
          onRemoved?.();
        },
      }),
  };
}
