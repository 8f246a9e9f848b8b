import type { ClientField, Tag } from '../api/field-schema.ts';
import type { MockBackend } from './backend.ts';
import { fieldProblem, on, ok, problem, versioned, type MockRequest } from './http.ts';

/** What the clinic asks of its patients, and calls them. */
export class MockFields {
  items: ClientField[] = [
    {
      key: 'doctor',
      label: 'Doctor',
      type: 'choice',
      choices: ['Dr. Patel', 'Dr. Reyes'],
      onForm: 'optional',
    },
    { key: 'visits', label: 'Visits', type: 'number', choices: [], onForm: 'no' },
    { key: 'next_visit', label: 'Next visit', type: 'date', choices: [], onForm: 'no' },
  ];
  version = 1;
  tags: Tag[] = [
    { tag: 'diabetes', clients: 4 },
    { tag: 'flu-2026', clients: 6 },
    { tag: 'vip', clients: 2 },
  ];
}

/** What client-service answers about fields and tags. */
export function fieldRoutes({ fields }: MockBackend) {
  return [
    on('GET', '/api/accounts/*/client-fields', () => versioned({ items: fields.items }, fields.version)),
    on('PUT', '/api/accounts/*/client-fields', (request) => save(fields, request)),
    on('GET', '/api/accounts/*/tags', ({ query }) =>
      ok({ items: fields.tags.filter(({ tag }) => tag.includes((query.get('query') ?? '').toLowerCase())) }),
    ),
  ];
}

function save(fields: MockFields, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${fields.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  const { items } = body as { items: ClientField[] };
  const bare = items.findIndex(({ type, choices }) => type === 'choice' && choices.length === 0);
  if (bare >= 0) {
    return fieldProblem(422, 'invalid', `items[${bare}].choices`, 'needs something to choose from');
  }
  fields.items = items;
  fields.version += 1;
  return versioned({ items }, fields.version);
}
