import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import '@/lib/i18n';
import { clearActivityLogs } from '@/features/inbox/live/activity-log';
import { sessionRenewed } from '@/lib/session';
import { cancelStepUp } from '@/lib/step-up';
import { MockBackend } from '@/mocks/backend';
import { mock, server } from '@/mocks/node';
import { FakeEventSource } from './fake-event-source';
import { layOut } from './layout';

layOut();
configure({ asyncUtilTimeout: 15_000 });
vi.stubGlobal('EventSource', FakeEventSource);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));

beforeEach(() => {
  mock.backend = new MockBackend();
  document.cookie = 'XSRF-TOKEN=token';
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
  clearActivityLogs();
  FakeEventSource.closeAll();
  sessionRenewed();
  cancelStepUp();
});

afterAll(() => server.close());
