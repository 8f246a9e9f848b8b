import { createFileRoute } from '@tanstack/react-router';
import { FieldsPage } from '@/features/enrolment/fields/fields-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/fields')({
  component: FieldsPage,
});
