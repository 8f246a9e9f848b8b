// Serves the built portal as the gateway does, in front of an in-memory backend:
// `npm run mock`, then open http://127.0.0.1:5174.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { MockBackend } from '../src/mocks/backend.ts';
import { bodyOf } from '../src/mocks/http.ts';

const dist = path.resolve(import.meta.dirname, '../dist');
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.html': 'text/html',
};
const PAGES = new Set(' accounts admin profile signed-in invitation claim goodbye join mine'.split(' '));

function policy(nonce = '') {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${nonce && ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sendPage(pathname, response) {
  const nonce = randomBytes(16).toString('base64');
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8').replaceAll('__CSP_NONCE__', nonce);
  response.writeHead(PAGES.has(pathname.split('/')[1]) ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy(nonce),
    'set-cookie': 'XSRF-TOKEN=mock-token; Path=/; SameSite=Lax',
  });
  response.end(html);
}

function sendFile(pathname, response) {
  const file = path.join(dist, path.normalize(pathname));
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy(),
  });
  response.end(readFileSync(file));
}

function stream(backend, accountId, url, request, response) {
  const log = backend.in(accountId);
  const after = Number(request.headers['last-event-id'] ?? url.searchParams.get('after') ?? 0);
  const send = (activity) =>
    response.write(`id: ${activity.sequence}\nevent: activity\ndata: ${JSON.stringify(activity)}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`event: hello\ndata: {"sequence":${log.sequence}}\n\n`);
  log.activityAfter(after).items.forEach(send);
  const stop = log.onActivity(send);
  const revoke = () => response.end('event: revoked\ndata: {}\n\n');
  backend.revocations.add(revoke);
  request.on('close', () => {
    stop();
    backend.revocations.delete(revoke);
  });
}

function streamNotices({ notices }, request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const stop = notices.listen(([name, told]) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(told)}\n\n`),
  );
  request.on('close', stop);
}

// Carries out what the simulator would do to a text, quickly.
function deliverByItself(backend) {
  for (const [, log] of backend.conversations) {
    log.onActivity(({ type, message }) => {
      if (type !== 'message.queued') {
        return;
      }
      const steps = /fail/i.test(message.body)
        ? [['failed', { errorCode: 30005, error: 'The number does not exist.' }]]
        : [['accepted'], ['sent'], ['delivered']];
      steps.forEach(([status, more], index) =>
        setTimeout(() => log.move(message.id, status, more), 300 * (index + 1)),
      );
    });
  }
}

async function readBody(request) {
  const chunks = await Array.fromAsync(request);
  return bodyOf(Buffer.concat(chunks).toString(), request.headers['content-type']);
}

/** Starts the mock gateway; the answer's `backend` lets a test do what carriers and colleagues do. */
export function startMockGateway(port = 0, options = {}) {
  const backend = Object.assign(new MockBackend(options), { revocations: new Set(), down: false });
  deliverByItself(backend);
  const sockets = new Set();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const { pathname } = url;
    const streamed = /^\/api\/accounts\/([^/]+)\/stream$/.exec(pathname);
    if (backend.down) {
      request.socket.destroy();
    } else if (streamed && backend.signedIn) {
      stream(backend, streamed[1], url, request, response);
    } else if (pathname === '/api/me/notices/stream' && backend.signedIn) {
      streamNotices(backend, request, response);
    } else if (/^\/(api|billboard|pictures)\//.test(pathname)) {
      const forged = request.method !== 'GET' && request.headers['x-xsrf-token'] !== 'mock-token';
      const body = await readBody(request);
      const headers = { get: (name) => request.headers[name] ?? null };
      const answer = forged
        ? { status: 403, body: { title: 'No CSRF token' } }
        : backend.handle({ method: request.method, path: pathname, query: url.searchParams, body, headers });
      const { status, body: answered, contentType, headers: told } = answer;
      response.writeHead(status, { 'content-type': contentType ?? 'application/json', ...told });
      response.end(contentType || answered === undefined ? answered : JSON.stringify(answered));
    } else if (path.extname(pathname)) {
      sendFile(pathname, response);
    } else {
      sendPage(pathname, response);
    }
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const cut = () => sockets.forEach((socket) => socket.destroy());
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      resolve({ origin, backend, cut, close: () => server.close(cut()) });
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const { origin } = await startMockGateway(5174, {
    conversations: 40,
    colleagues: 58,
    deeds: 130,
    posts: 26,
  });
  console.log(`The portal with an in-memory backend: ${origin}`);
}
