import { createFileRoute } from '@tanstack/react-router';
import { JoiningPage } from '@/features/enrolment/joining/joining-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/enrolment')({
  component: JoiningPage,
});
