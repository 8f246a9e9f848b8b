import { createFileRoute } from '@tanstack/react-router';
import { MembersPage } from '@/features/account/members/members-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/members')({
  component: MembersPage,
});
