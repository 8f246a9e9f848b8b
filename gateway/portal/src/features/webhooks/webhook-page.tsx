import './words';
import { Anchor, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { useWebhook } from './api/webhooks';
import { AboutSection } from './components/about-section';
import { LogSection } from './components/log-section';
import classes from './components/webhooks.module.css';
import { nameOf } from './name-of';

/** One webhook: how it is, and what it was told. */
export function WebhookPage({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation('webhooks');
  const { account } = useWorkplace();
  const webhook = useWebhook(account.id, webhookId);
  usePageTitle(webhook.data ? nameOf(webhook.data) : t('title'));
  if (webhook.error instanceof ProblemError && webhook.error.status === 404) {
    throw webhook.error;
  }
  return (
    <Stack gap="md">
      <Anchor
        size="sm"
        className={classes.back}
        renderRoot={(props) => (
          <Link to="/accounts/$accountId/settings/webhooks" params={{ accountId: account.id }} {...props} />
        )}
      >
        <IconArrowLeft size={15} aria-hidden /> {t('back')}
      </Anchor>
      <Loaded query={webhook} height={320}>
        {(loaded) => (
          <>
            <AboutSection webhook={loaded} />
            <LogSection webhook={loaded} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}
