import { createFileRoute } from '@tanstack/react-router';
import { AboutPage } from '@/features/profile/about/about-page';

export const Route = createFileRoute('/_shell/profile/')({ component: AboutPage });
