import { Alert, Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconDeviceMobile, IconFingerprint, IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Credential } from '@/api/people-schema';
import { dateOf } from '@/lib/format';
import { useShell } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { addressOf } from './actions';

const KINDS = [
  { type: 'totp', icon: IconDeviceMobile },
  { type: 'passkey', icon: IconFingerprint },
  { type: 'recovery-codes', icon: IconListNumbers },
] as const;

type Kind = (typeof KINDS)[number];

/** The ways to prove who one is besides the password. */
export function SecondFactorSection({ credentials }: { credentials: Credential[] }) {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const lacking = !credentials.some(({ type }) => type === 'totp' || type === 'passkey');
  return (
    <Section title={t('factors.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t('factors.hint')}
      </Text>
      {lacking && me.secondFactorRequired && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mb="md">
          {t('factors.required')}
        </Alert>
      )}
      <Stack gap="lg">
        {KINDS.map((kind) => (
          <FactorKind
            key={kind.type}
            kind={kind}
            credentials={credentials.filter(({ type }) => type === kind.type)}
          />
        ))}
      </Stack>
    </Section>
  );
}

function FactorKind({ kind, credentials }: { kind: Kind; credentials: Credential[] }) {
  const { t } = useTranslation('profile');
  const { type, icon: KindIcon } = kind;
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <ThemeIcon variant="light" size={38} radius="md" color={credentials.length > 0 ? 'blue' : 'gray'}>
        <KindIcon size={20} stroke={1.7} aria-hidden />
      </ThemeIcon>
      <Stack gap={8} flex={1} miw={0}>
        <Group justify="space-between" gap="xs" align="flex-start">
          <div style={{ flex: '1 1 220px' }}>
            <Text size="sm" fw={600}>
              {t(`factors.${type}.name`)}
            </Text>
            <Text size="xs" c="dimmed">
              {t(`factors.${type}.hint`)}
            </Text>
          </div>
          <Button component="a" href={addressOf(type)} size="xs" variant="light">
            {credentials.length > 0 ? t(`factors.${type}.again`) : t(`factors.${type}.add`)}
          </Button>
        </Group>
        {credentials.map((credential) => (
          <CredentialRow key={credential.id} credential={{ ...credential, type }} />
        ))}
      </Stack>
    </Group>
  );
}

function CredentialRow({ credential }: { credential: Credential & { type: Kind['type'] } }) {
  const { t } = useTranslation('profile');
  const { id, type, label, createdAt } = credential;
  const name = label ?? t(`factors.${type}.name`);
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" truncate>
        {label}{' '}
        <Text span size="xs" c="dimmed">
          {t(label ? 'factors.since' : 'factors.created', { date: dateOf(createdAt) })}
        </Text>
      </Text>
      <Button
        component="a"
        href={addressOf('delete-credential', id)}
        size="compact-sm"
        variant="subtle"
        color="red"
        flex="none"
        aria-label={t('factors.removeName', { name })}
      >
        {t('factors.remove')}
      </Button>
    </Group>
  );
}
