import { createFileRoute } from '@tanstack/react-router';
import { BroadcastPage } from '@/features/broadcasts/broadcast-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/broadcasts/$broadcastId')({
  component: function BroadcastRoute() {
    const { broadcastId } = Route.useParams();
    return <BroadcastPage key={broadcastId} broadcastId={broadcastId} />;
  },
});
