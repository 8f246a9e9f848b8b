import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { nonce } from '@/lib/nonce';
import classes from './app.module.css';
import { queryClient } from './query-client';
import { router } from './router';
import { SessionOverlay } from './session-overlay';
import { StepUpDialog } from './step-up-dialog';
import { cssVariablesResolver, theme } from './theme';

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <Notifications
          position="bottom-left"
          containerWidth={228}
          classNames={{ root: classes.notifications }}
        />
        <RouterProvider router={router} />
        <SessionOverlay />
        <StepUpDialog />
      </QueryClientProvider>
    </MantineProvider>
  );
}
