import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { MockBackend } from './backend';
import { bodyOf } from './http';

/** The backend of the running test; each test has a fresh one. */
export const mock = { backend: new MockBackend() };

export const server = setupServer(
  http.all(/\/(api|billboard)\//, async ({ request }) => {
    const { pathname, searchParams } = new URL(request.url);
    const {
      status,
      body,
      contentType,
      headers: told,
    } = mock.backend.handle({
      method: request.method,
      path: pathname,
      query: searchParams,
      body: bodyOf(await request.text(), request.headers.get('content-type')),
      headers: request.headers,
    });
    if (body === undefined || contentType) {
      const headers = contentType ? { 'content-type': contentType } : undefined;
      return new HttpResponse(body as string | undefined, { status, headers });
    }
    return HttpResponse.json(body as object, { status, headers: told });
  }),
);
