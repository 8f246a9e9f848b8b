import { Badge, Button, Group, Text, ThemeIcon } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PushDevice } from '@/api/notice-schema';
import { complain } from '@/lib/complain';
import { dateOf, fromNow } from '@/lib/format';
import { tell } from '@/lib/tell';
import { useTestDevice } from '../api/push-devices';

interface Props {
  device: PushDevice;
  isHere: boolean;
  onRemove: (id: string) => Promise<unknown>;
}

/** A browser that is woken for notices. */
export function DeviceRow({ device: { id, device, addedAt, lastUsedAt }, isHere, onRemove }: Props) {
  const { t } = useTranslation('notices');
  const test = useTestDevice();
  const Picture = /android|iphone|ipad/i.test(device) ? IconDeviceMobile : IconDeviceDesktop;

  const send = () =>
    test.mutate(id, {
      onSuccess: () => tell(t('devices.tested', { device })),
      onError: (error) => complain(t('failed'), error),
    });
  const remove = () =>
    onRemove(id).then(
      () => tell(t('devices.removed', { device })),
      (error: unknown) => complain(t('failed'), error),
    );

  return (
    <Group gap="sm" wrap="nowrap">
      <ThemeIcon variant="light" size={38} radius="md" color={isHere ? 'green' : 'gray'}>
        <Picture size={20} stroke={1.7} aria-hidden />
      </ThemeIcon>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Group gap={8}>
          <Text size="sm" fw={600}>
            {device}
          </Text>
          {isHere && (
            <Badge size="sm" variant="light">
              {t('devices.here')}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {[
            t('devices.added', { date: dateOf(addedAt) }),
            lastUsedAt && t('devices.used', { when: fromNow(lastUsedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <Group gap={4} flex="none" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('devices.testName', { device })}
          loading={test.isPending}
          onClick={send}
        >
          {t('devices.test')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          aria-label={t('devices.removeName', { device })}
          onClick={() => void remove()}
        >
          {t('devices.remove')}
        </Button>
      </Group>
    </Group>
  );
}
