import { createFileRoute } from '@tanstack/react-router';
import { NoConversationOpen } from '@/features/inbox/no-conversation-open';

export const Route = createFileRoute('/_shell/accounts/$accountId/inbox/')({
  component: NoConversationOpen,
});
