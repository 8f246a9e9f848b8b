import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Credential } from '@/api/people-schema';
import { dateOf } from '@/lib/format';
import { Section } from '@/ui/section';
import { addressOf } from './actions';

export function PasswordSection({ credentials }: { credentials: Credential[] }) {
  const { t } = useTranslation('profile');
  const password = credentials.find(({ type }) => type === 'password');
  return (
    <Section title={t('password.title')}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed">
          {password ? t('password.since', { date: dateOf(password.createdAt) }) : t('password.none')}
        </Text>
        <Button component="a" href={addressOf('password')} size="xs" variant="light">
          {password ? t('password.change') : t('password.set')}
        </Button>
      </Group>
    </Section>
  );
}
