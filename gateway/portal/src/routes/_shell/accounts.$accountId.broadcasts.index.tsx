import { createFileRoute } from '@tanstack/react-router';
import { BroadcastsPage } from '@/features/broadcasts/broadcasts-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/broadcasts/')({
  component: BroadcastsPage,
});
