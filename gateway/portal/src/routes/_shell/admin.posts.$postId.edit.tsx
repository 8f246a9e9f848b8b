import { createFileRoute } from '@tanstack/react-router';
import { EditPostPage } from '@/features/posts/write/write-pages';

export const Route = createFileRoute('/_shell/admin/posts/$postId/edit')({
  component: function EditPostRoute() {
    const { postId } = Route.useParams();
    return <EditPostPage key={postId} postId={postId} />;
  },
});
