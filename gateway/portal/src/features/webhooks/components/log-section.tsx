import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryState, Webhook } from '@/api/webhook-schema';
import { LoadMore } from '@/ui/load-more';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useDeliveries } from '../api/deliveries';
import { DeliveryRow } from './delivery-row';
import { Replay } from './replay';
import classes from './webhooks.module.css';

const STATES = ['waiting', 'delivered', 'failed'] as const;
type Shown = 'all' | DeliveryState;

/** What a webhook was told, and the ways to tell it again. */
export function LogSection({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks');
  const [shown, setShown] = useState<Shown>('all');
  const [replaying, replay] = useDisclosure(false);
  const deliveries = useDeliveries(webhook.id, shown === 'all' ? undefined : shown);
  const running = webhook.state !== 'paused';
  return (
    <Section
      title={t('log.title')}
      action={
        running && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconHistory size={16} aria-hidden />}
            onClick={replay.open}
          >
            {t('replay.open')}
          </Button>
        )
      }
    >
      <Group justify="space-between" gap="xs" mb="xs">
        <Text size="sm" c="dimmed">
          {t('log.hint')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('log.filter')}
          value={shown}
          data={[
            { value: 'all', label: t('log.all') },
            ...STATES.map((state) => ({ value: state, label: t(`log.state.${state}`) })),
          ]}
          onChange={(value) => setShown(value as Shown)}
        />
      </Group>
      <Loaded query={deliveries}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <Text size="sm">{t(shown === 'all' ? 'log.noneYet' : 'log.none')}</Text>
          ) : (
            <ul className={classes.list} aria-label={t('log.title')}>
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} webhookId={webhook.id} delivery={delivery} running={running} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <LoadMore query={deliveries} />
      <Replay webhookId={webhook.id} opened={replaying} onClose={replay.close} />
    </Section>
  );
}
