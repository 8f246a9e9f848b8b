import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/people-schema';
import { useEndSession, useSessions } from '@/api/sessions';
import { complain } from '@/lib/complain';
import { usePageTitle } from '@/lib/page-title';
import { useShell } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import { SessionRow } from './session-row';

/** Where a person is signed in, this device first. */
export function DevicesPage() {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const sessions = useSessions(me.id);
  usePageTitle(t('tabs.devices'));
  const all = [...(sessions.data ?? [])].sort((one, other) => Number(other.current) - Number(one.current));
  const others = all.filter(({ current }) => !current);
  return (
    <Section title={t('devices.title')} action={others.length > 1 && <EndOthers sessions={others} />}>
      <Text size="sm" c="dimmed" mb="md">
        {t('devices.hint')}
      </Text>
      {sessions.isPending && <Skeleton h={120} />}
      {sessions.isError && <LoadError onRetry={() => void sessions.refetch()} />}
      <Stack gap="md">
        {all.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </Stack>
    </Section>
  );
}

function EndOthers({ sessions }: { sessions: Session[] }) {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const end = useEndSession(me.id);

  async function endAll() {
    try {
      await Promise.all(sessions.map(({ id }) => end.mutateAsync(id)));
      notifications.show({ color: 'green', message: t('devices.othersDone') });
    } catch (error) {
      complain(t('failed'), error);
    }
  }

  return (
    <Button size="xs" variant="light" color="red" loading={end.isPending} onClick={() => void endAll()}>
      {t('devices.others')}
    </Button>
  );
}
