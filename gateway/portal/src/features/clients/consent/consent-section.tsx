import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCertificate, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { complain } from '@/lib/complain';
import { dateOf } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useConsent, useProof } from '../api/consent';
import classes from '../clients.module.css';
import { LedgerEntry } from './ledger-entry';
import { RecordConsent } from './record-consent';

const STATES = { given: IconCircleCheck, withdrawn: IconCircleX, none: IconCircleDashed } as const;
const COLOURS = { given: 'green', withdrawn: 'orange', none: 'gray' } as const;

/** What a client agreed to, and the proof of it. */
export function ConsentSection({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account, supervises } = useWorkplace();
  const consent = useConsent(account.id, client.id);
  const [recording, dialog] = useDisclosure(false);
  return (
    <Section title={t('consent.title')} action={supervises && <ProofButton client={client} />}>
      <Stack gap="md">
        <State client={client} />
        {supervises && (
          <Button variant="light" size="xs" w="fit-content" onClick={dialog.open}>
            {t('consent.record')}
          </Button>
        )}
        <Loaded query={consent} height={80}>
          {({ items }) => (
            <ul className={classes.list} aria-label={t('consent.ledger')}>
              {items.map((entry) => (
                <LedgerEntry key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
        </Loaded>
      </Stack>
      <RecordConsent client={client} opened={recording} onClose={dialog.close} />
    </Section>
  );
}

function State({ client: { consent, consentAt, paused } }: { client: Client }) {
  const { t } = useTranslation('clients');
  const StateIcon = STATES[consent];
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <StateIcon size={20} color={`var(--mantine-color-${COLOURS[consent]}-6)`} aria-hidden />
      <div className={classes.grow}>
        <Text size="sm" fw={600}>
          {t(`consent.says.${consent}`)}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {consentAt && <Time at={consentAt}>{t('consent.since', { day: dateOf(consentAt) })}</Time>}
          {consentAt && paused && ' · '}
          {paused && t('consent.pausedNow')}
        </Text>
      </div>
    </Group>
  );
}

function ProofButton({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const proof = useProof(account.id);
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconCertificate size={16} aria-hidden />}
      loading={proof.isPending}
      onClick={() => proof.mutate(client, { onError: (error) => complain(t('failed'), error) })}
    >
      {t('consent.proof')}
    </Button>
  );
}
