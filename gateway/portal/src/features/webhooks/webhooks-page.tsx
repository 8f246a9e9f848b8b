import './words';
import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useWebhooks } from './api/webhooks';
import { AddWebhook } from './components/add-webhook';
import { WebhookRow } from './components/webhook-row';
import classes from './components/webhooks.module.css';

/** The customer's programs that are told what happens to texts. */
export function WebhooksPage() {
  const { t } = useTranslation('webhooks');
  const { account } = useWorkplace();
  const [adding, add] = useDisclosure(false);
  usePageTitle(t('title'));
  return (
    <Section
      title={t('title')}
      action={
        <Button size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
          {t('add')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('hint')}
      </Text>
      <Loaded query={useWebhooks(account.id)}>
        {(webhooks) =>
          webhooks.length === 0 ? (
            <EmptyState icon={IconWebhook} title={t('none')} hint={t('noneHint')} />
          ) : (
            <ul className={classes.list}>
              {webhooks.map((webhook) => (
                <WebhookRow key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <AddWebhook opened={adding} onClose={add.close} />
    </Section>
  );
}
