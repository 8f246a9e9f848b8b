import { createFileRoute } from '@tanstack/react-router';
import { WebhookPage } from '@/features/webhooks/webhook-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/webhooks/$webhookId')({
  component: function WebhookRoute() {
    const { webhookId } = Route.useParams();
    return <WebhookPage key={webhookId} webhookId={webhookId} />;
  },
});
