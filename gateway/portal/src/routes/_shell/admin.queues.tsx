import { createFileRoute } from '@tanstack/react-router';
import { QueuesPage } from '@/features/queues/queues-page';

export const Route = createFileRoute('/_shell/admin/queues')({ component: QueuesPage });
