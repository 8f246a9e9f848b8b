import { createFileRoute } from '@tanstack/react-router';
import { HealthPage } from '@/features/health/health-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/health')({
  component: HealthPage,
});
