import { createFileRoute } from '@tanstack/react-router';
import { NewPostPage } from '@/features/posts/write/write-pages';

export const Route = createFileRoute('/_shell/accounts/$accountId/posts/new')({ component: NewPostPage });
