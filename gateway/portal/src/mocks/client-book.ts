import type {
  ClientErasure,
  ClientView,
  ConsentEntry,
  NewConsent,
  NewNote,
  Note,
  TimelineItem,
} from '../api/client-schema.ts';
import type { MockBackend } from './backend.ts';
import { ledger, notes, timeline, views } from './client-data.ts';
import { changeClient } from './clients.ts';
import { NOTHING, on, ok } from './http.ts';

const IN = '/api/accounts/*';
const OF_CLIENT = `${IN}/clients/*`;
const TIMELINE_PAGE = 12;

/** What is written down about clients, beside themselves; the same of each. */
export class MockClientBook {
  views: ClientView[] = views();
  notes: Note[] = notes();
  timeline: TimelineItem[] = timeline();
  ledger: ConsentEntry[] = ledger();
  erasures: ClientErasure[] = [];
  /** Pairs that are two people indeed. */
  dismissed: string[][] = [];
}

/** What client-service answers about notes, consent and what happened. */
export function clientBookRoutes(backend: MockBackend) {
  const { clientBook: book } = backend;
  const by = () => ({ id: backend.me.id, name: backend.me.name });
  return [
    on('GET', `${IN}/client-views`, () => ok({ items: book.views })),
    on('POST', `${IN}/client-views`, ({ body }) => {
      const view: ClientView = { ...(body as ClientView), id: `v${book.views.length + 1}`, mine: true };
      book.views = [...book.views, view];
      return ok(view, 201);
    }),
    on('DELETE', `${IN}/client-views/*`, (_, __, id) => {
      book.views = book.views.filter((view) => view.id !== id);
      return NOTHING;
    }),
    on('GET', `${IN}/client-erasures`, () => ok({ items: book.erasures })),
    on('GET', `${OF_CLIENT}/notes`, () => ok({ items: book.notes })),
    on('POST', `${OF_CLIENT}/notes`, ({ body }) => {
      const { text, mentions } = body as NewNote;
      const id = `n${book.notes.length + 1}`;
      const note: Note = { id, text, author: by(), mentions, at: new Date().toISOString() };
      book.notes = [note, ...book.notes];
      return ok(note, 201);
    }),
    on('DELETE', `${OF_CLIENT}/notes/*`, (_, __, ___, id) => {
      book.notes = book.notes.filter((note) => note.id !== id);
      return NOTHING;
    }),
    on('GET', `${OF_CLIENT}/timeline`, ({ query }) => {
      const start = Number(query.get('before') ?? 0);
      const end = start + TIMELINE_PAGE;
      const items = book.timeline.filter(
        ({ type }) => query.get('texts') !== 'false' || !type.startsWith('text.'),
      );
      return ok({ items: items.slice(start, end), next: end < items.length ? String(end) : null });
    }),
    on('GET', `${OF_CLIENT}/consent`, (_, __, id) => ok(consentOf(backend, id!))),
    on('POST', `${OF_CLIENT}/consent`, ({ body }, _, id) => {
      const { kind, words } = body as NewConsent;
      const at = new Date().toISOString();
      const proof = { terms: null, ip: null, messageSid: null, importId: null };
      const entry = { id: `e${book.ledger.length + 1}`, at, kind, how: 'member', words, by: by(), ...proof };
      book.ledger = [entry as ConsentEntry, ...book.ledger];
      changeClient(backend, id!, { consent: kind, consentAt: at });
      return ok(consentOf(backend, id!), 201);
    }),
    on('GET', `${OF_CLIENT}/proof`, () => ({
      status: 200,
      body: '%PDF-1.7',
      contentType: 'application/pdf',
    })),
  ];
}

function consentOf({ clients, clientBook }: MockBackend, id: string) {
  const { consent: state } = clients.find((client) => client.id === id)!;
  return { state, items: state === 'none' ? [] : clientBook.ledger };
}
