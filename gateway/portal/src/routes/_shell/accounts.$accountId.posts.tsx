import { createFileRoute } from '@tanstack/react-router';
import { AccountPosts } from '@/features/posts/posts-places';

export const Route = createFileRoute('/_shell/accounts/$accountId/posts')({ component: AccountPosts });
