import { Button, Group, Text } from '@mantine/core';
import { IconAlertCircle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '@/lib/format';
import { Time } from '@/ui/time';
import type { PendingSend } from '../composer/pending-sends';
import type { Sending } from '../composer/use-send';
import classes from './thread.module.css';

/** A text that the server has not confirmed yet. */
export function PendingBubble({ pending, sending }: { pending: PendingSend; sending: Sending }) {
  const { t } = useTranslation('inbox');
  const failed = pending.state === 'failed';
  const StateIcon = failed ? IconAlertCircle : IconClock;
  return (
    <div className={classes.turn} data-out data-last>
      <div className={classes.bubble} data-fate={failed ? 'failed' : 'sending'}>
        <Text size="sm" className={classes.body} dir="auto">
          {pending.body}
        </Text>
      </div>
      <Group className={classes.meta}>
        <span>{t('you')} ·</span>
        <Time at={pending.at}>{clockTime(pending.at)}</Time>
        <StateIcon size={15} aria-hidden />
        <span>{failed ? t('pending.failed') : t('pending.sending')}</span>
      </Group>
      {failed && (
        <div className={classes.trouble} data-fate="failed" role="alert">
          <Text inherit>{pending.reason ?? t('pending.noAnswer')}</Text>
          <Group gap={6} mt={4} justify="flex-end">
            <Button size="compact-xs" variant="default" onClick={() => sending.edit(pending)}>
              {t('pending.edit')}
            </Button>
            <Button size="compact-xs" variant="light" onClick={() => sending.retry(pending)}>
              {t('pending.retry')}
            </Button>
          </Group>
        </div>
      )}
    </div>
  );
}
