import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Message } from '@/api/schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { useDismiss, useResend } from '../api/message-actions';
import { fateOf } from './message-status';
import { resentMessages } from './resent-messages';
import classes from './thread.module.css';

/** Why a message did not arrive, or why that is unknown, and what to do about it. */
export function MessageTrouble({ message }: { message: Message }) {
  const { t } = useTranslation('inbox');
  const { account, texts } = useWorkplace();
  const resend = useResend(account.id);
  const resent = resentMessages.use(message.id);
  const dismiss = useDismiss(account.id);
  const fate = fateOf(message.status);
  if (fate !== 'failed' && fate !== 'review' && fate !== 'checking') {
    return message.error ? <Text className={classes.trouble}>{message.error}</Text> : null;
  }
  const onError = (error: Error) => complain(t('errors.action'), error);
  const reason = fate === 'failed' ? (message.error ?? t('trouble.failed')) : t(`trouble.${fate}`);
  return (
    <div className={classes.trouble} data-fate={fate}>
      <Text inherit>
        {reason}
        {message.errorCode !== null && ` ${t('trouble.code', { code: message.errorCode })}`}
      </Text>
      {fate !== 'checking' && texts && !resent && (
        <Group gap={6} mt={4} justify="flex-end">
          {fate === 'review' && (
            <Button
              size="compact-xs"
              variant="default"
              loading={dismiss.isPending}
              onClick={() => dismiss.mutate(message, { onError })}
            >
              {t('trouble.dismiss')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="light"
            loading={resend.isPending}
            onClick={() =>
              resend.mutate(message, { onSuccess: () => resentMessages.set(message.id, true), onError })
            }
          >
            {t('trouble.resend')}
          </Button>
        </Group>
      )}
    </div>
  );
}
