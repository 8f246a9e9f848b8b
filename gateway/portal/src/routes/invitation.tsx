import { createFileRoute, redirect } from '@tanstack/react-router';
import { InvitationPage } from '@/features/invitation/invitation-page';
import { keepToken } from '@/lib/invitation-token';

export const Route = createFileRoute('/invitation')({
  beforeLoad({ location }) {
    if (location.hash) {
      // Whoever looks over a shoulder, and the history, see an address that opens nothing.
      keepToken(location.hash);
      throw redirect({ to: '/invitation', replace: true });
    }
  },
  component: InvitationPage,
});
