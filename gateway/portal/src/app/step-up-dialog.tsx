import { Button, Group, Modal, Text } from '@mantine/core';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelStepUp, useStepUpAsked } from '@/lib/step-up';

const ADDRESS = '/login/step-up?back=/signed-in';

/** A small window where there is one to have; else the link opens a tab. */
function openWindow(event: MouseEvent) {
  if (window.open(ADDRESS, 'waffle-step-up', 'popup,width=480,height=720')) {
    event.preventDefault();
  }
}

// Escape would close the dialog below as well, and what was typed there with it.
const KEEP_ESCAPE = { 'data-mantine-stop-propagation': 'true' };

function onEscape(event: KeyboardEvent) {
  if (event.key === 'Escape') {
    cancelStepUp();
  }
}

/** Asked before something sensitive: who confirms goes on, who does not leaves everything as it was. */
export function StepUpDialog() {
  const { t } = useTranslation();
  const asked = useStepUpAsked();
  return (
    <Modal
      opened={asked}
      onClose={cancelStepUp}
      withCloseButton={false}
      centered
      title={t('stepUp.title')}
      zIndex={900}
    >
      <Text size="sm">{t('stepUp.hint')}</Text>
      <Group mt="lg" justify="flex-end" onKeyDown={onEscape}>
        <Button {...KEEP_ESCAPE} variant="default" onClick={cancelStepUp}>
          {t('cancel')}
        </Button>
        <Button
          {...KEEP_ESCAPE}
          component="a"
          href={ADDRESS}
          target="_blank"
          rel="opener"
          data-autofocus
          onClick={openWindow}
        >
          {t('stepUp.confirm')}
        </Button>
      </Group>
    </Modal>
  );
}
