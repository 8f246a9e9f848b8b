import { createFileRoute } from '@tanstack/react-router';
import { NewBroadcastPage } from '@/features/broadcasts/new-broadcast-page';
import { text } from '@/lib/search-values';

interface NewBroadcastSearch {
  groupId?: string;
  /** An action page. */
  pageId?: string;
}

export const Route = createFileRoute('/_shell/accounts/$accountId/broadcasts/new')({
  validateSearch: (search): NewBroadcastSearch => ({
    groupId: text(search.groupId),
    pageId: text(search.pageId),
  }),
  component: function NewBroadcastRoute() {
    const { groupId, pageId } = Route.useSearch();
    return <NewBroadcastPage groupId={groupId} pageId={pageId} />;
  },
});
