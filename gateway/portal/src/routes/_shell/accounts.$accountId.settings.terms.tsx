import { createFileRoute } from '@tanstack/react-router';
import { TermsPage } from '@/features/enrolment/terms/terms-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/terms')({
  component: TermsPage,
});
