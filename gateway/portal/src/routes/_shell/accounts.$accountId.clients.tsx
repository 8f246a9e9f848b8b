import { createFileRoute } from '@tanstack/react-router';
import { ClientsPage } from '@/features/clients/clients-page';

interface ClientsSearch {
  q?: string;
  group?: string;
}

function text(value: unknown) {
  return typeof value === 'string' && value ? value : undefined;
}

export const Route = createFileRoute('/_shell/accounts/$accountId/clients')({
  validateSearch: (search): ClientsSearch => ({ q: text(search.q), group: text(search.group) }),
  component: ClientsPage,
});
