import { createFileRoute } from '@tanstack/react-router';
import { ClientsPage } from '@/features/clients/clients-page';
import { readSearch } from '@/features/clients/filter';

export const Route = createFileRoute('/_shell/accounts/$accountId/clients/')({
  validateSearch: readSearch,
  component: ClientsPage,
});
