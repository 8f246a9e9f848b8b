export interface MockRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: { get(name: string): string | null };
}

export interface MockAnswer {
  status: number;
  body?: unknown;
  /** Of a body that is no JSON: a picture, a table. */
  contentType?: string;
  headers?: Record<string, string>;
}

type Handler = (request: MockRequest, ...parts: string[]) => MockAnswer;

export interface Route {
  method: string;
  pattern: RegExp;
  handler: Handler;
  /** Answers those who have not signed in, too. */
  open: boolean;
}

export const NOTHING: MockAnswer = { status: 204 };
export const NOT_FOUND = problem(404, 'not-found', 'There is nothing here.');

export function ok(body: unknown, status = 200): MockAnswer {
  return { status, body };
}

/** A document with its version, as a later `If-Match` has to name it. */
export function versioned(body: unknown, version: number): MockAnswer {
  return { status: 200, body, headers: { etag: `"${version}"` } };
}

export function problem(status: number, type: string, detail: string, more: object = {}): MockAnswer {
  return { status, body: { type: `/problems/${type}`, title: detail, detail, status, ...more } };
}

/** A refusal that belongs to one field of the form. */
export function fieldProblem(status: number, type: string, field: string, message: string): MockAnswer {
  return problem(status, type, message, { errors: [{ field, message }] });
}

/** An address, in which each `*` is a part that the handler gets. */
export function on(method: string, path: string, handler: Handler, { open = false } = {}): Route {
  const pattern = new RegExp(`^${path.replaceAll('/', '\\/').replaceAll('*', '([^/]+)')}$`);
  return { method, pattern, handler, open };
}

/** What a request says: JSON, or a file as a part of a form; pictures are not read. */
export function bodyOf(text: string, contentType: string | null | undefined): unknown {
  if (!text || contentType?.startsWith('image/')) {
    return undefined;
  }
  if (contentType?.startsWith('multipart/')) {
    const [, fileName = '', content = ''] =
      /filename="([^"]*)"[^]*?\r?\n\r?\n([^]*?)\r?\n--/.exec(text) ?? [];
    return { fileName, text: content };
  }
  return JSON.parse(text);
}
