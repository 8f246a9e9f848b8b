import { createFileRoute } from '@tanstack/react-router';
import { NewBroadcastPage } from '@/features/broadcasts/new-broadcast-page';
import { text } from '@/lib/search-values';

interface NewBroadcastSearch {
  groupId?: string;
}

export const Route = createFileRoute('/_shell/accounts/$accountId/broadcasts/new')({
  validateSearch: (search): NewBroadcastSearch => ({ groupId: text(search.groupId) }),
  component: function NewBroadcastRoute() {
    const { groupId } = Route.useSearch();
    return <NewBroadcastPage groupId={groupId} />;
  },
});
