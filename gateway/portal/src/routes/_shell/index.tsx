import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '@/app/shell/home-page';

export const Route = createFileRoute('/_shell/')({ component: HomePage });
