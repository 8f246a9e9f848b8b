import type { ActionPage, PageDraft, Supporter } from '../api/page-schema.ts';
import type { Client } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { CLINIC } from './data.ts';
import { NOTHING, NOT_FOUND, fieldProblem, on, ok, problem, versioned, type MockRequest } from './http.ts';
import { page, pageDays, pages } from './page-data.ts';
import { ago } from './people-data.ts';

const ALL = '/api/accounts/*/action-pages';
const ONE = `${ALL}/*`;
const HOUR = 3_600_000;
const RESERVED = ['embed', 'new', 'api', 'thanks', 'code', 'accept', 'feed', 'admin'];
// A grey square.
const PIXELS =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="800" height="400"%3E%3Crect width="800" height="400" fill="%238aa"/%3E%3C/svg%3E';

/** Pages for causes. */
export class MockPages {
  items: ActionPage[] = pages();

  find(id: string | undefined) {
    return this.items.find((one) => one.id === id);
  }

  /** Somebody edits it. */
  change(id: string, part: Partial<ActionPage>) {
    this.items = this.items.map((one) =>
      one.id === id ? { ...one, ...part, version: one.version + 1 } : one,
    );
    return this.find(id)!;
  }
}

/** Paragraphs only, and words in bold: enough to look at. */
function htmlOf(body: string) {
  const plain = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return plain
    .split(/\n{2,}/)
    .map((part) => part.replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>'))
    .map((part) => (part.startsWith('## ') ? `<h2>${part.slice(3)}</h2>` : `<p>${part}</p>`))
    .join('');
}

/** What client-service answers about action pages. */
export function pageRoutes(backend: MockBackend) {
  const { pages: kept } = backend;
  const turn = (state: ActionPage['state']) => (_: MockRequest, __?: string, id?: string) =>
    kept.find(id) ? ok(kept.change(id!, { state })) : NOT_FOUND;
  return [
    on('GET', ALL, (_, id) => ok({ items: id === CLINIC.id ? kept.items : [] })),
    on('POST', ALL, ({ body }) => add(kept, body as PageDraft)),
    on('POST', `${ALL}/preview`, ({ body }) => ok({ html: htmlOf((body as { body: string }).body) })),
    on('GET', ONE, (_, __, id) => {
      const found = kept.find(id);
      return found ? versioned(found, found.version) : NOT_FOUND;
    }),
    on('PUT', ONE, (request, _, id) => save(kept, kept.find(id)!, request)),
    on('DELETE', ONE, (_, __, id) => {
      kept.items = kept.items.filter((one) => one.id !== id);
      return NOTHING;
    }),
    on('POST', `${ONE}/open`, turn('open')),
    on('POST', `${ONE}/close`, turn('closed')),
    on('POST', `${ONE}/copy`, (_, __, id) => {
      const { slug, ...copied } = kept.find(id)!;
      const made = { ...copied, id: `${id}-2`, slug: `${slug}-2`, supporters: 0, version: 1 };
      kept.items = [{ ...page(made), state: 'draft' }, ...kept.items];
      return ok(kept.items[0], 201);
    }),
    on('PUT', `${ONE}/picture`, (_, __, id) =>
      ok(kept.change(id!, { picture: { url: PIXELS, alt: 'The entrance', width: 800, height: 400 } })),
    ),
    on('DELETE', `${ONE}/picture`, (_, __, id) => {
      kept.change(id!, { picture: null });
      return NOTHING;
    }),
    on('GET', `${ONE}/supporters`, ({ query }, _, id) => ok(supporters(backend, kept.find(id), query))),
    on('GET', `${ONE}/supporters/export`, () => ({ status: 200, body: 'Name', contentType: 'text/csv' })),
    on('GET', `${ONE}/days`, ({ query }) => ok({ items: pageDays(Number(query.get('days') ?? 30)) })),
  ];
}

function slugProblem({ items }: MockPages, slug: string | null, id?: string) {
  return RESERVED.includes(slug ?? '') || items.some((one) => one.slug === slug && one.id !== id)
    ? fieldProblem(409, 'slug-taken', 'slug', 'is taken already')
    : undefined;
}

function add(kept: MockPages, draft: PageDraft) {
  const refusal = slugProblem(kept, draft.slug);
  if (refusal) {
    return refusal;
  }
  const made = { ...draft, id: `p-${kept.items.length + 1}`, slug: draft.slug ?? 'page' };
  kept.items = [
    page({ ...made, consentWords: draft.consentWords ?? '', html: htmlOf(draft.body) }),
    ...kept.items,
  ];
  return ok(kept.items[0], 201);
}

function save(kept: MockPages, before: ActionPage, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${before.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  const draft = body as ActionPage;
  const refusal = slugProblem(kept, draft.slug, before.id);
  if (refusal) {
    return refusal;
  }
  const url = `https://waffle.example/act/${draft.slug}`;
  const after = kept.change(before.id, { ...draft, html: htmlOf(draft.body), url });
  return versioned(after, after.version);
}

/** The clients of somebody's page are the first ones. */
export function supports({ pages: kept }: MockBackend, client: Client, pageId: string) {
  const number = Number(client.id.split('-')[1]);
  return (kept.find(pageId)?.supporters ?? 0) > 0 && number <= 6;
}

function supporters(backend: MockBackend, of: ActionPage | undefined, query: URLSearchParams) {
  const known = backend.clients.filter((client) => of && supports(backend, client, of.id));
  const morning: Record<string, string> = { visit_time: 'Morning' };
  const all: Supporter[] = known.map(({ id, name, phone }, index) => ({
    id: `s-${id}`,
    state: index === 4 ? 'left' : 'in',
    name,
    phone,
    clientId: id,
    at: ago((index + 1) * 5 * HOUR),
    leftAt: index === 4 ? ago(HOUR) : null,
    answers: index % 2 === 0 ? morning : {},
    repliedAt: index === 1 ? ago(HOUR) : null,
  }));
  const waiting: Supporter = {
    id: 's-waiting',
    state: 'waiting',
    name: 'Noor Haddad',
    phone: '••• 0177',
    clientId: null,
    at: ago(60_000),
    leftAt: null,
    answers: {},
    repliedAt: null,
  };
  const state = query.get('state');
  const words = (query.get('query') ?? '').toLowerCase();
  const items = [...(known.length > 0 ? [waiting] : []), ...all].filter(
    (one) => (!state || one.state === state) && `${one.name} ${one.phone}`.toLowerCase().includes(words),
  );
  return { items, next: null };
}
