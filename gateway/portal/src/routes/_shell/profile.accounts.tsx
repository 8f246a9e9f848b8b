import { createFileRoute } from '@tanstack/react-router';
import { AccountsPage } from '@/features/profile/accounts/accounts-page';

export const Route = createFileRoute('/_shell/profile/accounts')({ component: AccountsPage });
