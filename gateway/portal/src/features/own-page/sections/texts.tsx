import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMessage, IconMessageOff, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { DEEDS } from '../api/deeds';
import { useThisClient } from '../this-client';
import { OwnSection } from './own-section';
import { Rejoin } from './rejoin';

const SIGNS = {
  given: { icon: IconMessage, color: 'green' },
  paused: { icon: IconPlayerPause, color: 'orange' },
  withdrawn: { icon: IconMessageOff, color: 'gray' },
  none: { icon: IconMessageOff, color: 'gray' },
};

/** Whether the person is texted: they can pause it, end it and come back. */
export function Texts() {
  const { t } = useTranslation('own-page');
  const { own, page, act } = useThisClient();
  const { ask, dialog } = useQuestion();
  const [rejoining, rejoin] = useDisclosure(false);
  const { consent, paused, groups } = page;
  const account = page.account.name;
  const state = consent === 'given' && paused ? 'paused' : (consent ?? 'none');
  const { icon: Icon, color } = SIGNS[state];

  async function pauseOrResume() {
    try {
      if (await act(() => DEEDS[paused ? 'resume' : 'pause'](own))) {
        tell(t(paused ? 'texts.resumed' : 'texts.pausedNow'));
      }
    } catch (error) {
      complain(t('failed'), error);
    }
  }

  function askToLeave() {
    ask({
      title: t('texts.leaveSure', { account }),
      consequence: t('texts.leaveConsequence'),
      confirm: t('texts.leave'),
      onConfirm: async () => {
        if (await act(() => DEEDS.leave(own))) {
          tell(t('texts.left'));
        }
      },
    });
  }

  return (
    <OwnSection title={t('texts.title')}>
      <Alert color={color} icon={<Icon aria-hidden />}>
        {t(`texts.${state}`, { account })}
      </Alert>
      {groups.length > 0 && (
        <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {t('texts.groups', { groups: groups.join(', ') })}
        </Text>
      )}
      <Group gap="xs" grow preventGrowOverflow={false}>
        {consent === 'given' ? (
          <>
            <Button variant="default" onClick={() => void pauseOrResume()}>
              {t(paused ? 'texts.resume' : 'texts.pause')}
            </Button>
            <Button variant="default" c="var(--mantine-color-error)" onClick={askToLeave}>
              {t('texts.leave')}
            </Button>
          </>
        ) : (
          <Button onClick={rejoin.open}>{t('texts.rejoin')}</Button>
        )}
      </Group>
      <ConfirmDialog {...dialog} />
      <Rejoin opened={rejoining} onClose={rejoin.close} />
    </OwnSection>
  );
}
