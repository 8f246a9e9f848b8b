import { createFileRoute } from '@tanstack/react-router';
import { InvitationsPage } from '@/features/people/invitations-page';
import { oneOf } from '@/lib/search-values';

interface InvitationsSearch {
  state?: 'accepted' | 'expired' | 'withdrawn';
}

export const Route = createFileRoute('/_shell/admin/invitations')({
  validateSearch: ({ state }): InvitationsSearch => ({
    state: oneOf(['accepted', 'expired', 'withdrawn'], state),
  }),
  component: InvitationsPage,
});
