import { createFileRoute } from '@tanstack/react-router';
import { GeneralPage } from '@/features/account/general/general-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/')({ component: GeneralPage });
