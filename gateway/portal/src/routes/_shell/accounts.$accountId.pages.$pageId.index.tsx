import { createFileRoute } from '@tanstack/react-router';
import { ActionPagePage } from '@/features/action-pages/supporters/action-page-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/pages/$pageId/')({
  component: function ActionPageRoute() {
    const { pageId } = Route.useParams();
    return <ActionPagePage key={pageId} pageId={pageId} />;
  },
});
