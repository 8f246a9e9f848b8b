import type { NewPost, NewestPosts, Post, PostText, PostVersion } from '../api/post-schema.ts';
import type { MockBackend } from './backend.ts';
import {
  NOTHING,
  NOT_FOUND,
  fieldProblem,
  on,
  ok,
  problem,
  versioned,
  type MockAnswer,
  type MockRequest,
} from './http.ts';
import { toHtml, toText } from './markdown.ts';
import { ago } from './people-data.ts';
import { picture, posts } from './post-data.ts';

const ALL = '/api/posts';
const ONE = `${ALL}/*`;
const OPEN = { open: true };
const NEWEST = 5;
const HOUR = 3_600_000;

/** The posts that notification-service would keep. */
export class MockPosts {
  items: Post[];
  /** What else became of posts, for tests. */
  readonly deleted: string[] = [];
  private readonly versions = new Map<string, PostVersion[]>();

  constructor(others: number) {
    this.items = posts(others).map(shown);
    const now = this.find('p-flu')!;
    this.versions.set('p-flu', [
      { version: 1, title: 'Flu shots', body: now.body.replace('8 to 11', '9 to 11'), at: ago(3 * HOUR) },
      { version: 2, title: now.title, body: now.body.replace('8 to 11', '9 to 11'), at: ago(2 * HOUR) },
      { version: 3, title: now.title, body: now.body, at: ago(HOUR) },
    ]);
  }

  find(id: string) {
    return this.items.find((post) => post.id === id);
  }

  change(id: string, part: Partial<Post>) {
    const before = this.find(id)!;
    const changed = shown({ ...before, ...part, version: before.version + 1 });
    this.items = this.items.map((post) => (post === before ? changed : post));
    return changed;
  }

  edit(id: string, text: PostText) {
    const versions = this.versionsOf(id);
    const { state } = this.find(id)!;
    const changed = this.change(id, { ...text, ...(state === 'published' && { editedAt: ago(0) }) });
    const { version, title, body } = changed;
    this.versions.set(id, [...versions, { version, title, body, at: ago(0) }]);
    return changed;
  }

  versionsOf(id: string) {
    const { title, body } = this.find(id)!;
    return this.versions.get(id) ?? [{ version: 1, title, body, at: ago(24 * HOUR) }];
  }

  list(query: URLSearchParams, me: string) {
    const wanted = (name: string) => query.get(name);
    const words = (wanted('query') ?? '').toLowerCase();
    const [size, page] = [Number(wanted('size') ?? 20), Number(wanted('page') ?? 1)];
    const found = this.items
      .filter(({ state, author }) => state === 'published' || state === 'unpublished' || author.id === me)
      .filter(({ scope }) => !wanted('account') || scope.accountId === wanted('account'))
      .filter(({ state }) => !wanted('state') || state === wanted('state'))
      .filter(({ tags }) => !wanted('tag') || tags.includes(wanted('tag')!))
      .filter(({ title, body }) => `${title} ${body}`.toLowerCase().includes(words));
    const sorted = inOrder(found, wanted('sort'));
    const items = sorted.slice((page - 1) * size, page * size);
    return { items, page, pages: Math.max(1, Math.ceil(found.length / size)), total: found.length };
  }

  newest(account: string | null): NewestPosts {
    const found = this.items
      .filter(({ state, scope }) => state === 'published' && (!account || scope.accountId === account))
      .slice(0, NEWEST);
    return {
      newest: found[0]?.publishedAt ?? null,
      posts: found.map(({ id, slug, title, excerpt, publishedAt }) => ({
        id,
        title,
        excerpt,
        path: `/posts/${id}/${slug}`,
        at: publishedAt!,
      })),
    };
  }
}

function inOrder(found: Post[], sort: string | null) {
  if (sort === 'title') {
    return found.toSorted((one, other) => one.title.localeCompare(other.title));
  }
  return sort === 'oldest' ? found.toReversed() : found;
}

function shown(post: Post): Post {
  return { ...post, html: toHtml(post.body), excerpt: toText(post.body) };
}

/** What notification-service answers about posts. */
export function postRoutes(backend: MockBackend) {
  const { posts: all } = backend;
  const of =
    (act: (post: Post, request: MockRequest) => MockAnswer) => (request: MockRequest, id?: string) => {
      const post = all.find(id!);
      return post ? act(post, request) : NOT_FOUND;
    };
  return [
    on('GET', '/billboard/newest', ({ query }) => ok(all.newest(query.get('account'))), OPEN),
    on('GET', '/pictures/posts/*', () => ({ status: 200, body: VIEW, contentType: 'image/svg+xml' }), OPEN),
    on('GET', ALL, ({ query }) => ok(all.list(query, backend.me.id))),
    on('POST', ALL, ({ body }) => create(backend, body as NewPost)),
    on('POST', `${ALL}/preview`, ({ body }) => ok({ html: toHtml((body as { body: string }).body) })),
    on('GET', ONE, of(answer)),
    on(
      'PUT',
      ONE,
      of((post, request) => put(all, post, request)),
    ),
    on(
      'DELETE',
      ONE,
      of(({ id }) => {
        all.items = all.items.filter((post) => post.id !== id);
        all.deleted.push(id);
        return NOTHING;
      }),
    ),
    on(
      'POST',
      `${ONE}/publish`,
      of((post, { body }) => publish(all, post, (body as { at: string | null }).at)),
    ),
    on(
      'POST',
      `${ONE}/unschedule`,
      of(({ id }) => answer(all.change(id, { state: 'draft', publishAt: null }))),
    ),
    on(
      'POST',
      `${ONE}/unpublish`,
      of(({ id }, { body }) => {
        const { reason } = body as { reason: string };
        const by = { id: backend.me.id, name: backend.me.name };
        return answer(all.change(id, { state: 'unpublished', unpublished: { reason, by, at: ago(0) } }));
      }),
    ),
    on(
      'GET',
      `${ONE}/history`,
      of(({ id }) => ok({ items: all.versionsOf(id) })),
    ),
    on(
      'POST',
      `${ONE}/pictures`,
      of((post, { body }) => addPicture(all, post, body as { alt?: string })),
    ),
    on('DELETE', `${ONE}/pictures/*`, (_, id, pictureId) => {
      const { pictures } = all.find(id!)!;
      all.change(id!, { pictures: pictures.filter((one) => one.id !== pictureId) });
      return NOTHING;
    }),
  ];
}

function answer(post: Post) {
  return versioned(post, post.version);
}

function create({ posts: all, me, accounts }: MockBackend, { accountId, ...text }: NewPost) {
  const scope = { accountId, name: accounts.find(({ id }) => id === accountId)?.name ?? 'Waffle' };
  const blank = all.find('p-draft') ?? posts(0)[0]!;
  const author = { id: me.id, name: me.name, picture: me.picture };
  const post = shown({
    ...blank,
    ...text,
    id: `p-new-${all.items.length}`,
    slug: 'new',
    scope,
    author,
    version: 1,
  });
  all.items = [post, ...all.items];
  return { ...answer(post), status: 201 };
}

function put(all: MockPosts, { id, version }: Post, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  const text = body as PostText;
  const wrong = text.tags.findIndex((tag) => !/^[\p{L}\p{N} -]+$/u.test(tag));
  return wrong < 0
    ? answer(all.edit(id, text))
    : fieldProblem(400, 'invalid', `tags[${wrong}]`, 'has to be 1 to 30 letters, digits, spaces and hyphens');
}

function publish(all: MockPosts, { id, editedAt, unpublished }: Post, at: string | null) {
  if (unpublished && !(editedAt && editedAt > unpublished.at)) {
    return problem(409, 'post-unchanged', 'It was taken down. Change it first, then publish it again.');
  }
  const part: Partial<Post> = at
    ? { state: 'scheduled', publishAt: at }
    : { state: 'published', publishAt: null, publishedAt: ago(0) };
  return answer(all.change(id, { ...part, unpublished: null }));
}

function addPicture(all: MockPosts, { id, pictures }: Post, { alt }: { alt?: string }) {
  const added = picture(`new-${pictures.length + 1}`, alt ?? 'A picture');
  all.change(id, { pictures: [...pictures, added] });
  return ok(added, 201);
}

/** Hills in the evening, drawn. */
const VIEW = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100" width="1600" height="1000">
<rect width="160" height="100" fill="#ffd8a8"/><circle cx="112" cy="38" r="14" fill="#fff4e6"/>
<path d="M0 70 Q40 40 80 66 T160 56 V100 H0Z" fill="#69a86b"/><path d="M0 84 Q50 62 100 82 T160 76 V100 H0Z" fill="#3b7a57"/></svg>`;
