import { createFileRoute } from '@tanstack/react-router';
import { OwnPage } from '@/features/own-page/own-page';

export const Route = createFileRoute('/mine/$own')({ component: OwnPage });
