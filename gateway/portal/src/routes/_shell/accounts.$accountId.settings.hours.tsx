import { createFileRoute } from '@tanstack/react-router';
import { HoursPage } from '@/features/account/hours/hours-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/hours')({ component: HoursPage });
