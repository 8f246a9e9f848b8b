import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import classes from './queues.module.css';

interface Props {
  /** What it is about, for who hears the buttons only. */
  name: string;
  replaying: boolean;
  /** What letting go of it leads to. */
  consequence: string;
  replay: () => Promise<unknown>;
  dismiss: () => Promise<unknown>;
}

/** The two ways out of a queue. */
export function SettleButtons({ name, replaying, consequence, replay, dismiss }: Props) {
  const { t } = useTranslation('queues');
  const { ask, dialog } = useQuestion();
  const tryAgain = () =>
    replay().then(
      () => tell(t('replayed')),
      (error: unknown) => complain(t('notReplayed'), error),
    );
  const askDismiss = () =>
    ask({
      title: t('dismissSure'),
      consequence,
      confirm: t('dismiss'),
      onConfirm: () => dismiss().then(() => tell(t('dismissed'))),
    });
  return (
    <div className={classes.actions}>
      <Button
        size="xs"
        variant="default"
        loading={replaying}
        aria-label={t('replayName', { name })}
        onClick={() => void tryAgain()}
      >
        {t('replay')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        color="red"
        aria-label={t('dismissName', { name })}
        onClick={askDismiss}
      >
        {t('dismiss')}
      </Button>
      <ConfirmDialog {...dialog} />
    </div>
  );
}
