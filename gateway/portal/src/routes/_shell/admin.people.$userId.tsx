import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '@/features/people/person-page';

export const Route = createFileRoute('/_shell/admin/people/$userId')({
  component: function PersonRoute() {
    const { userId } = Route.useParams();
    return <PersonPage key={userId} userId={userId} />;
  },
});
