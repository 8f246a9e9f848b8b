import { createRouter } from '@tanstack/react-router';
import { routeTree } from '@/routeTree.gen';
import { ErrorPage } from './pages/error-page';
import { LoadingPage } from '@/ui/loading-page';
import { NotFoundPage } from './pages/not-found-page';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: LoadingPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
