import { Navigate, createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_shell/admin/')({
  component: () => <Navigate to="/admin/people" replace />,
});
