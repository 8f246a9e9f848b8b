import { createFileRoute } from '@tanstack/react-router';
import { SettingsLayout } from '@/features/account/settings-layout';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings')({ component: SettingsLayout });
