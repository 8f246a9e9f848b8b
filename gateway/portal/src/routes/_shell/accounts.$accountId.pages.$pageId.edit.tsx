import { createFileRoute } from '@tanstack/react-router';
import { EditorPage } from '@/features/action-pages/edit/editor-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/pages/$pageId/edit')({
  component: function EditPageRoute() {
    const { pageId } = Route.useParams();
    return <EditorPage key={pageId} pageId={pageId} />;
  },
});
