import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClock, IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Broadcast } from '@/api/broadcast-schema';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { useTurn } from '../api/broadcasts';
import { ChangeTime } from './change-time';

/** What can be done with a broadcast that is not over, each asked before. */
export function Actions({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const { ask, dialog } = useQuestion();
  const turn = useTurn(broadcast.id);
  const [timing, time] = useDisclosure(false);
  const { state, counts } = broadcast;
  const count = counts.waiting;

  const askPause = () =>
    ask({
      title: t('actions.pauseSure'),
      consequence: t('actions.pauseConsequence', { count }),
      confirm: t('actions.pause'),
      harmless: true,
      onConfirm: () => turn.mutateAsync('pause').then(() => tell(t('actions.paused'))),
    });
  const askResume = () =>
    ask({
      title: t('actions.resumeSure'),
      consequence: t('actions.resumeConsequence', { count }),
      confirm: t('actions.resume'),
      harmless: true,
      onConfirm: () => turn.mutateAsync('resume').then(() => tell(t('actions.resumed'))),
    });
  const askStop = () => {
    const kind = state === 'scheduled' ? 'cancel' : 'stop';
    ask({
      title: t(`actions.${kind}Sure`),
      consequence: t(`actions.${kind}Consequence`, { count }),
      confirm: t(`actions.${kind}`),
      onConfirm: () =>
        turn
          .mutateAsync('stop')
          .then(() => tell(t(kind === 'cancel' ? 'actions.cancelled' : 'actions.stopped'))),
    });
  };

  if (state === 'done' || state === 'stopped') {
    return null;
  }
  return (
    <Group gap="xs">
      {state === 'sending' && (
        <Button variant="default" leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={askPause}>
          {t('actions.pause')}
        </Button>
      )}
      {state === 'paused' && (
        <Button leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={askResume}>
          {t('actions.resume')}
        </Button>
      )}
      {state === 'scheduled' && (
        <Button variant="default" leftSection={<IconClock size={16} aria-hidden />} onClick={time.open}>
          {t('actions.time')}
        </Button>
      )}
      <Button
        variant="light"
        color="red"
        leftSection={<IconPlayerStop size={16} aria-hidden />}
        onClick={askStop}
      >
        {t(state === 'scheduled' ? 'actions.cancel' : 'actions.stop')}
      </Button>
      <ConfirmDialog {...dialog} />
      {broadcast.sendAt && (
        <ChangeTime id={broadcast.id} sendAt={broadcast.sendAt} opened={timing} onClose={time.close} />
      )}
    </Group>
  );
}
