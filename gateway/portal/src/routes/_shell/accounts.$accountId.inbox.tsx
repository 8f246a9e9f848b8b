import { createFileRoute } from '@tanstack/react-router';
import { InboxPage } from '@/features/inbox/inbox-page';

interface InboxSearch {
  q?: string;
  filter?: 'unread';
}

export const Route = createFileRoute('/_shell/accounts/$accountId/inbox')({
  validateSearch: (search): InboxSearch => ({
    q: typeof search.q === 'string' && search.q ? search.q : undefined,
    filter: search.filter === 'unread' ? 'unread' : undefined,
  }),
  component: InboxPage,
});
