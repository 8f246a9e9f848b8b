import { createFileRoute } from '@tanstack/react-router';
import { GoodbyePage } from '@/app/pages/goodbye-page';

export const Route = createFileRoute('/goodbye')({ component: GoodbyePage });
