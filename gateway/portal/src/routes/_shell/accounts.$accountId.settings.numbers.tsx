import { createFileRoute } from '@tanstack/react-router';
import { NumbersPage } from '@/features/account/numbers/numbers-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/numbers')({
  component: NumbersPage,
});
