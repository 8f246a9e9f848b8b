import { createFileRoute } from '@tanstack/react-router';
import { ScriptsPage } from '@/features/service-clients/scripts-page';

export const Route = createFileRoute('/_shell/admin/scripts')({ component: ScriptsPage });
