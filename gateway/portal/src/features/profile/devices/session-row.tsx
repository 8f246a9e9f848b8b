import { Badge, Button, Group, Text, ThemeIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDeviceDesktop, IconDeviceMobile, IconTerminal2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/people-schema';
import { useEndSession } from '@/api/sessions';
import { complain } from '@/lib/complain';
import { dateOf, fromNow } from '@/lib/format';
import { useShell } from '@/lib/workplace';
import { Time } from '@/ui/time';

function DeviceIcon({ session: { browser, os } }: { session: Session }) {
  if (!browser) {
    return <IconTerminal2 size={20} stroke={1.7} aria-hidden />;
  }
  return /android|ios/i.test(os ?? '') ? (
    <IconDeviceMobile size={20} stroke={1.7} aria-hidden />
  ) : (
    <IconDeviceDesktop size={20} stroke={1.7} aria-hidden />
  );
}

/** A device, and the way to sign out there. */
export function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation('profile');
  const { ip, browser, os, client, startedAt, lastSeenAt, current } = session;
  const name =
    browser && os ? t('devices.on', { browser, os }) : (browser ?? os ?? client ?? t('devices.unknown'));
  return (
    <Group gap="sm" wrap="nowrap">
      <ThemeIcon variant="light" size={38} radius="md" color={current ? 'green' : 'gray'}>
        <DeviceIcon session={session} />
      </ThemeIcon>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Group gap={8}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          {current && (
            <Badge size="sm" variant="light">
              {t('devices.current')}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {!current && <Time at={lastSeenAt}>{t('devices.seen', { when: fromNow(lastSeenAt) })}</Time>}
          {!current && ' · '}
          {[t('devices.since', { date: dateOf(startedAt) }), ip].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {!current && <EndSession session={session} name={name} />}
    </Group>
  );
}

function EndSession({ session, name }: { session: Session; name: string }) {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const end = useEndSession(me.id);
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="red"
      flex="none"
      aria-label={t('devices.endName', { name })}
      loading={end.isPending}
      onClick={() =>
        end.mutate(session.id, {
          onSuccess: () => notifications.show({ color: 'green', message: t('devices.ended', { name }) }),
          onError: (error) => complain(t('failed'), error),
        })
      }
    >
      {t('devices.end')}
    </Button>
  );
}
