import { createFileRoute } from '@tanstack/react-router';
import { DuplicatesPage } from '@/features/clients/duplicates-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/clients/duplicates')({
  component: DuplicatesPage,
});
