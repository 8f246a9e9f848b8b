import { Button, Group, Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { languageName } from '@/lib/choices';
import { dateOf } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { ClientBadges } from '../components/client-badges';
import { ClientMarks } from '../components/client-marks';
import { useMerge } from '../api/merges';
import classes from './merge.module.css';

interface Props {
  clients: readonly [Client, Client];
  /** Says what there is now. */
  onMerged: (survivor: Client, other: Client) => void;
  /** What else can be done about the two. */
  children?: React.ReactNode;
}

/** Two clients side by side, one of whom stays. */
export function MergePair({ clients, onMerged, children }: Props) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const merge = useMerge(account.id);
  const [survivorId, setSurvivorId] = useState(clients[0].id);
  const [one, two] = clients;
  const [survivor, other] = survivorId === one.id ? [one, two] : [two, one];
  const start = () => merge.mutate({ survivor, other }, { onSuccess: (merged) => onMerged(merged, other) });
  return (
    <Stack gap="sm">
      <FormAlert message={merge.error?.message} />
      <Radio.Group label={t('merge.survivor')} value={survivorId} onChange={setSurvivorId}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs" spacing="sm">
          {clients.map((client) => (
            <Candidate key={client.id} client={client} stays={client === survivor} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      <Text size="xs" c="dimmed">
        {t('merge.consequence', { phone: formatPhone(survivor.phone), other: formatPhone(other.phone) })}
      </Text>
      <Group justify="flex-end" gap="xs">
        {children}
        <Button size="xs" loading={merge.isPending} onClick={start}>
          {t('merge.into', { name: survivor.name })}
        </Button>
      </Group>
    </Stack>
  );
}

function Candidate({ client, stays }: { client: Client; stays: boolean }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { id, name, phone, email, language, addedAt, lastReceivedAt } = client;
  const facts = [
    formatPhone(phone),
    email,
    language && languageName(language),
    t('page.since', { day: dateOf(addedAt) }),
    lastReceivedAt ? t('merge.received', { day: dateOf(lastReceivedAt) }) : t('page.neverReceived'),
  ].filter(Boolean);
  return (
    <Paper withBorder radius="md" p="sm" className={classes.candidate} data-stays={stays || undefined}>
      <Radio value={id} label={name} classNames={{ label: classes.name }} />
      <Stack gap={4} mt={6} ps={32}>
        <Group gap={6}>
          <ClientBadges {...client} />
        </Group>
        {facts.map((fact) => (
          <Text key={fact} size="xs" className={classes.fact}>
            {fact}
          </Text>
        ))}
        <ClientMarks {...client} />
        <Link
          className={classes.open}
          to="/accounts/$accountId/clients/$clientId"
          params={{ accountId: account.id, clientId: id }}
          aria-label={t('merge.openName', { name })}
        >
          {t('merge.open')}
        </Link>
      </Stack>
    </Paper>
  );
}
