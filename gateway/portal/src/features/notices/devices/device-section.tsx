import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { usePushDevices } from '../api/push-devices';
import { DeviceRow } from './device-row';
import { HereSection } from './here-section';
import { useThisDevice } from './this-device';
import type { PushDevice } from '@/api/notice-schema';

/** What this browser does with notices, and which others are woken for them. */
export function DeviceSection() {
  const devices = usePushDevices();
  return <Loaded query={devices}>{(all) => <Devices devices={all} />}</Loaded>;
}

function Devices({ devices }: { devices: PushDevice[] }) {
  const { t } = useTranslation('notices');
  const here = useThisDevice(devices);
  return (
    <>
      <HereSection here={here} />
      {devices.length > 0 && (
        <Section title={t('devices.title')}>
          <Text size="sm" c="dimmed" mb="md">
            {t('devices.hint')}
          </Text>
          <Stack gap="md">
            {devices.map((device) => (
              <DeviceRow
                key={device.id}
                device={device}
                isHere={device.id === here.device?.id}
                onRemove={here.turnOff}
              />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
