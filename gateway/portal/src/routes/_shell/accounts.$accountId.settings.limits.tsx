import { createFileRoute } from '@tanstack/react-router';
import { LimitsPage } from '@/features/account/limits/limits-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/limits')({
  component: LimitsPage,
});
