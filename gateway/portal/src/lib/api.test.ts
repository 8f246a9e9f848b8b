import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/mocks/node';
import { ProblemError, api } from './api';

it('sends the CSRF token of the cookie with what changes something', async () => {
  document.cookie = 'XSRF-TOKEN=abc%3D';
  let token: string | null = null;
  server.use(
    http.put('/api/accounts/active', ({ request }) => {
      token = request.headers.get('x-xsrf-token');
      return new HttpResponse(null, { status: 204 });
    }),
  );

  await api.PUT('/api/accounts/active', { body: { accountId: 'a-clinic' } });

  expect(token).toBe('abc=');
});

it('throws a refusal with its problem details', async () => {
  const problem = { type: '/problems/number-in-use', title: 'In use', status: 409 };
  server.use(http.get('/api/me', () => HttpResponse.json(problem, { status: 409 })));

  const refusal = await api.GET('/api/me').catch((error: unknown) => error);

  expect(refusal).toBeInstanceOf(ProblemError);
  expect(refusal).toMatchObject({ status: 409, message: 'In use', problem });
  expect((refusal as ProblemError).is('number-in-use')).toBe(true);
});
