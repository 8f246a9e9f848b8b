import { Alert, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { complain } from '@/lib/complain';
import { Section } from '@/ui/section';
import { askPermission, usePermission } from './permission';
import type { useThisDevice } from './this-device';

/** What this browser does with notices; the person's own answer to it comes before all settings. */
export function HereSection({ here }: { here: ReturnType<typeof useThisDevice> }) {
  const { t } = useTranslation('notices');
  const permission = usePermission();
  return (
    <Section title={t('here.title')}>
      <Stack gap="md">
        {permission === 'unsupported' && <Text size="sm">{t('here.unsupported')}</Text>}
        {permission === 'denied' && <Denied />}
        {permission === 'default' && <Ask />}
        {permission === 'granted' && <Text size="sm">{t('here.granted')}</Text>}
        {permission !== 'unsupported' && permission !== 'denied' && <PushSwitch here={here} />}
      </Stack>
    </Section>
  );
}

/** No page may ask again: the way leads through the browser. */
function Denied() {
  const { t } = useTranslation('notices');
  return (
    <Alert color="orange" icon={<IconBellOff aria-hidden />} title={t('here.denied')}>
      <Text size="sm">{t('here.deniedHint')}</Text>
    </Alert>
  );
}

function Ask() {
  const { t } = useTranslation('notices');
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" flex={1} miw={220}>
        {t('here.default')}
      </Text>
      <Button size="xs" variant="light" onClick={() => void askPermission()}>
        {t('here.allow')}
      </Button>
    </Group>
  );
}

function PushSwitch({
  here: { device, hindrance, turnOn, turnOff },
}: {
  here: ReturnType<typeof useThisDevice>;
}) {
  const { t } = useTranslation('notices');
  const [changing, setChanging] = useState(false);

  async function change(on: boolean) {
    setChanging(true);
    try {
      await (on ? turnOn() : device && turnOff(device.id));
    } catch (error) {
      // What the browser says of its push service helps nobody.
      complain(t('failed'), error instanceof DOMException ? new Error(t('here.noPushService')) : error);
    } finally {
      setChanging(false);
    }
  }

  return (
    <Switch
      label={t('here.push')}
      description={t(hindrance ? `here.${hindrance}` : 'here.pushHint')}
      disabled={hindrance !== undefined || changing}
      checked={device !== undefined}
      onChange={(event) => void change(event.currentTarget.checked)}
    />
  );
}
