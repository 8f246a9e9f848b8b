import { createFileRoute } from '@tanstack/react-router';
import { GroupsPage } from '@/features/groups/groups-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/groups/')({ component: GroupsPage });
