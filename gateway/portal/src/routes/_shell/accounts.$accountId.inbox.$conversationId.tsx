import { createFileRoute } from '@tanstack/react-router';
import { Thread } from '@/features/inbox/thread/thread';

export const Route = createFileRoute('/_shell/accounts/$accountId/inbox/$conversationId')({
  component: function ThreadRoute() {
    const { conversationId } = Route.useParams();
    return <Thread key={conversationId} conversationId={conversationId} />;
  },
});
