import { createFileRoute } from '@tanstack/react-router';
import { ClientPage } from '@/features/clients/client-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/clients/$clientId')({
  component: function ClientRoute() {
    const { clientId } = Route.useParams();
    return <ClientPage key={clientId} clientId={clientId} />;
  },
});
