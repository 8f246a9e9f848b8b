import type { Import, ImportPlan, ImportState } from '../api/import-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOT_FOUND, on, ok, problem, type MockAnswer } from './http.ts';
import { ago } from './people-data.ts';

const ALL = '/api/accounts/*/imports';
const STEPS = 4;
const MARIA = { id: 'u-maria', name: 'Maria Santos' };

const GUESSES: Record<string, string> = {
  phone: 'phone',
  mobile: 'phone',
  name: 'name',
  'first name': 'first-name',
  'last name': 'last-name',
  mail: 'email',
  doctor: 'field:doctor',
};

/** A file as a browser sends it. */
export interface SentFile {
  fileName: string;
  text: string;
}

function begun(part: Partial<Import> & Pick<Import, 'id' | 'fileName'>): Import {
  return {
    state: 'uploaded',
    problem: null,
    columns: [],
    rows: 0,
    done: 0,
    added: 0,
    updated: 0,
    skipped: 0,
    failed: 0,
    plan: null,
    by: MARIA,
    createdAt: ago(0),
    finishedAt: null,
    ...part,
  };
}

function read({ fileName, text }: SentFile, id: string) {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(/[,;]/));
  const columns = head.map((header, index) => ({
    index,
    header,
    samples: rows.slice(0, 3).map((row) => row[index] ?? ''),
    guess: GUESSES[header.toLowerCase()] ?? null,
  }));
  return begun({ id, fileName, columns, rows: rows.length });
}

const OLD = { createdAt: ago(9 * 86_400_000), finishedAt: ago(9 * 86_400_000) };

/** Files that were imported, and one that is about to be. */
export class MockImports {
  items: Import[] = [
    read(
      {
        fileName: 'spring-patients.csv',
        text: 'Name;Mobile;Mail;Doctor;Notes\nZoë Ng;202-555-0187;zoe@mail.example;Dr. Reyes;\nסבטלנה;+972 54 123 4567;;Dr. Patel;calls back',
      },
      'i-open',
    ),
    begun({
      id: 'i-old',
      fileName: 'patients-2025.xlsx',
      state: 'done',
      rows: 1_204,
      done: 1_204,
      added: 1_180,
      updated: 20,
      failed: 4,
      ...OLD,
    }),
    begun({
      id: 'i-bad',
      fileName: 'broken.csv',
      state: 'failed',
      problem: 'The file ends in the middle of a row.',
      ...OLD,
    }),
  ];

  find(id: string | undefined) {
    return this.items.find((one) => one.id === id);
  }

  change(id: string, part: Partial<Import>) {
    this.items = this.items.map((one) => (one.id === id ? { ...one, ...part } : one));
    return this.find(id)!;
  }

  /** Each look finds it further. */
  look(item: Import) {
    if (item.state !== 'checking' && item.state !== 'running') {
      return item;
    }
    const done = Math.min(item.rows, item.done + Math.ceil(item.rows / STEPS));
    const over: ImportState = item.state === 'checking' ? 'checked' : 'done';
    const failed = done > 1 ? 1 : 0;
    return this.change(item.id, {
      done,
      failed,
      added: done - failed,
      ...(done === item.rows && { state: over, finishedAt: over === 'done' ? ago(0) : null }),
    });
  }
}

/** What client-service answers about files of clients. */
export function importRoutes({ imports }: MockBackend) {
  const one = (method: string, path: string, then: (item: Import, body: unknown) => MockAnswer) =>
    on(method, `${ALL}/*${path}`, ({ body }, _, id) => {
      const found = imports.find(id);
      return found ? then(found, body) : NOT_FOUND;
    });
  return [
    on('GET', ALL, () => ok({ items: imports.items })),
    on('POST', ALL, ({ body }) => add(imports, body as SentFile)),
    one('GET', '', (item) => ok(imports.look(item))),
    one('PUT', '/plan', ({ id }, plan) =>
      ok(
        imports.change(id, { plan: plan as ImportPlan, state: 'checking', done: 0, added: 0, failed: 0 }),
        202,
      ),
    ),
    one('POST', '/start', ({ id }) =>
      ok(imports.change(id, { state: 'running', done: 0, added: 0, failed: 0 }), 202),
    ),
    one('POST', '/cancel', ({ id }) => ok(imports.change(id, { state: 'cancelled' }), 202)),
    one('GET', '/errors', () => ({
      status: 200,
      contentType: 'text/csv',
      body: "row,column,value,reason\n3,Mobile,'+12,not a phone\n",
    })),
    on('GET', '/api/accounts/*/clients/export', () => ({
      status: 200,
      contentType: 'text/csv',
      body: 'phone,name\n+12025551000,Ana Kovač\n',
    })),
  ];
}

function add(imports: MockImports, file: SentFile) {
  if (file.text.includes('\u0000')) {
    return problem(422, 'file-unreadable', 'This is not a table that we can read.');
  }
  const item = read(file, `i-${imports.items.length + 1}`);
  imports.items = [item, ...imports.items];
  return ok(item, 201);
}
