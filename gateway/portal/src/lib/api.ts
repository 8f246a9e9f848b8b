import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/api/paths';
import type { Problem } from '@/api/schema';
import { sessionExpired } from './session';
import { stepUp } from './step-up';

/** A refusal of the server, with its problem details. */
export class ProblemError extends Error {
  readonly status: number;
  readonly problem: Problem;
  readonly traceId: string | null;

  constructor(status: number, problem: Problem, traceId: string | null = null) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.traceId = traceId;
  }

  is(type: string) {
    return this.problem.type?.endsWith(`/problems/${type}`) ?? false;
  }
}

/** The token that Spring Security wants back in a header, or in the sign-out form. */
export function csrfToken() {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.clone().json()) as Problem;
  } catch {
    return { status: response.status };
  }
}

function traceIdOf(response: Response) {
  return response.headers.get('traceparent')?.split('-')[1] ?? response.headers.get('x-trace-id');
}

async function wantsStepUp(response: Response) {
  return (
    response.status === 401 &&
    new ProblemError(response.status, await problemOf(response)).is('step-up-required')
  );
}

/** Sends a request as the browser's session; what is too sensitive for it waits until the person confirms. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  if (!/^(GET|HEAD)$/.test(request.method)) {
    // Read with each attempt: confirming renews the token.
    request.headers.set('X-XSRF-TOKEN', csrfToken());
  }
  // Asks the gateway for a 401 instead of a redirect to the login page.
  request.headers.set('X-Requested-With', 'XMLHttpRequest');
  const response = await globalThis.fetch(request);
  if (!(await wantsStepUp(response))) {
    return response;
  }
  await stepUp();
  return send(again);
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (response.ok) {
      return response;
    }
    if (response.status === 401) {
      sessionExpired();
    }
    throw new ProblemError(response.status, await problemOf(response), traceIdOf(response));
  },
};

export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '/',
  credentials: 'same-origin',
  fetch: send,
});
api.use(refusals);

/** The body of an answer; refusals have been thrown before. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}
