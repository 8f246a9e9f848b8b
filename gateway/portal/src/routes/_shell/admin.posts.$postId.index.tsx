import { createFileRoute } from '@tanstack/react-router';
import { PostPage } from '@/features/posts/post-page';

export const Route = createFileRoute('/_shell/admin/posts/$postId/')({
  component: function PostRoute() {
    const { postId } = Route.useParams();
    return <PostPage key={postId} postId={postId} />;
  },
});
