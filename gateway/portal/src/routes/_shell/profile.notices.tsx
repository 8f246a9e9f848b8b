import { createFileRoute } from '@tanstack/react-router';
import { NoticesPage } from '@/features/notices/settings/notices-page';

export const Route = createFileRoute('/_shell/profile/notices')({ component: NoticesPage });
