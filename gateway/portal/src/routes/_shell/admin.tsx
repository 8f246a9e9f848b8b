import { createFileRoute } from '@tanstack/react-router';
import { AdminLayout } from '@/app/admin/admin-layout';

export const Route = createFileRoute('/_shell/admin')({ component: AdminLayout });
