import { Button, Group, Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchMe, meKey } from '@/api/me';
import type { Me } from '@/api/schema';
import { sessionRenewed, useSessionExpired } from '@/lib/session';

/** Lies over the page when the session ended: sign in elsewhere, come back, nothing typed is lost. */
export function SessionOverlay() {
  const { t } = useTranslation();
  const expired = useSessionExpired();
  const resume = useResume(expired);
  return (
    <Modal
      opened={expired}
      onClose={() => undefined}
      withCloseButton={false}
      centered
      title={t('session.title')}
      overlayProps={{ backgroundOpacity: 0.4, blur: 3 }}
      zIndex={1000}
    >
      <Text size="sm">{t('session.hint')}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={() => void resume()}>
          {t('session.continue')}
        </Button>
        <Button component="a" href="/signed-in" target="_blank" rel="opener" data-autofocus>
          {t('session.signIn')}
        </Button>
      </Group>
    </Modal>
  );
}

/** Goes on where the person was; somebody else signing in gets a fresh page instead. */
function useResume(expired: boolean) {
  const client = useQueryClient();
  const wasExpired = useRef(false);
  async function resume() {
    const before = client.getQueryData<Me>(meKey);
    const now = await fetchMe().catch(() => null);
    if (!now) {
      return;
    }
    if (before && before.id !== now.id) {
      window.location.assign('/');
      return;
    }
    sessionRenewed();
    await client.invalidateQueries();
  }
  useEffect(() => {
    if (wasExpired.current && !expired) {
      void resume();
    }
    wasExpired.current = expired;
  });
  return resume;
}
