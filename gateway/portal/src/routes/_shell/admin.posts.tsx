import { createFileRoute } from '@tanstack/react-router';
import { InstallationPosts } from '@/features/posts/posts-places';

export const Route = createFileRoute('/_shell/admin/posts')({ component: InstallationPosts });
