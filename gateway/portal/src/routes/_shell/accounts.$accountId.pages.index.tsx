import { createFileRoute } from '@tanstack/react-router';
import { PagesPage } from '@/features/action-pages/pages-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/pages/')({ component: PagesPage });
