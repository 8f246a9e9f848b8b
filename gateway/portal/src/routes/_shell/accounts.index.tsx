import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '@/app/shell/home-page';

/** Where the installed app begins: visitors have the front page to themselves. */
export const Route = createFileRoute('/_shell/accounts/')({ component: HomePage });
