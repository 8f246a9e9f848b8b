import { createFileRoute } from '@tanstack/react-router';
import { readSearch } from '@/features/posts/filter';
import { PostsPage } from '@/features/posts/posts-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/posts/')({
  validateSearch: readSearch,
  component: PostsPage,
});
