import { Button, Skeleton, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconDeviceMobile, IconFingerprint, IconListNumbers, IconPassword } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCredentials } from '@/api/credentials';
import type { Credential, User } from '@/api/people-schema';
import { dateOf } from '@/lib/format';
import { tell } from '@/lib/tell';
import { useQuestion } from '@/ui/use-question';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import { useRequire, type Requirement } from '../api/user-actions';
import classes from './profile.module.css';

/** What somebody signs in with; an admin may ask for new ones, and sees none. */
export function SecuritySection({ user }: { user: User }) {
  const { t } = useTranslation('people');
  const credentials = useCredentials(user.id);
  return (
    <Section title={t('security.title')}>
      {credentials.isPending && <Skeleton h={80} />}
      {credentials.isError && (
        <LoadError error={credentials.error} onRetry={() => void credentials.refetch()} />
      )}
      <Stack gap="sm" component="ul" p={0} m={0}>
        {credentials.data?.map((credential) => (
          <CredentialRow key={credential.id} credential={credential} />
        ))}
      </Stack>
      {!user.secondFactor && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('security.noSecondFactor')}
        </Text>
      )}
      <Requirements user={user} />
    </Section>
  );
}

const ICONS = {
  password: IconPassword,
  totp: IconDeviceMobile,
  passkey: IconFingerprint,
  'recovery-codes': IconListNumbers,
};

function CredentialRow({ credential: { type, label, createdAt } }: { credential: Credential }) {
  const { t } = useTranslation('people');
  const Icon = ICONS[type];
  return (
    <li className={classes.row}>
      <ThemeIcon variant="light" color="gray" radius="md">
        <Icon size={17} stroke={1.7} aria-hidden />
      </ThemeIcon>
      <div className={classes.grow}>
        <Text size="sm" fw={500} truncate>
          {t(`security.credentials.${type}`)}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {[label, t('security.since', { day: dateOf(createdAt) })].filter(Boolean).join(' · ')}
        </Text>
      </div>
    </li>
  );
}

const WORDS = {
  password: 'requirePassword',
  secondFactor: 'requireSecondFactor',
} as const;

function Requirements({ user: { id, name } }: { user: User }) {
  const { t } = useTranslation('people');
  const require = useRequire(id);
  const { ask, dialog } = useQuestion();
  const askFor = (what: Requirement) => {
    const words = WORDS[what];
    ask({
      title: t(`security.${words}Sure`),
      consequence: t(`security.${words}Consequence`, { name }),
      confirm: t('security.require'),
      harmless: true,
      onConfirm: async () => {
        await require.mutateAsync(what);
        tell(t(`security.${words}Done`, { name }));
      },
    });
  };
  return (
    <Stack gap="xs" mt="md">
      <Button size="xs" variant="default" onClick={() => askFor('password')}>
        {t('security.requirePassword')}
      </Button>
      <Button size="xs" variant="default" onClick={() => askFor('secondFactor')}>
        {t('security.requireSecondFactor')}
      </Button>
      <ConfirmDialog {...dialog} />
    </Stack>
  );
}
