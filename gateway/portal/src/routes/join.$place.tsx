import { createFileRoute } from '@tanstack/react-router';
import { JoinPage } from '@/features/joining/join-page';

export const Route = createFileRoute('/join/$place')({ component: JoinPage });
