import type { Group, GroupFields, RuleCondition, Rules, SomeClients } from '../api/group-schema.ts';
import type { Client } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { chosenClients } from './client-filter.ts';
import { CLINIC, GROUPS } from './data.ts';
import { NOTHING, NOT_FOUND, fieldProblem, on, ok, problem, versioned, type MockRequest } from './http.ts';

const ALL = '/api/accounts/*/groups';
const SHOWN = 10;

/** A group without its size, which is counted. */
type Kept = Omit<Group, 'clients' | 'problem'>;

/** Who belongs together. */
export class MockGroups {
  items: Kept[] = [
    ...GROUPS.map((group): Kept => ({ ...group, kind: 'named', rules: null, version: 1 })),
    {
      id: 'g-quiet',
      name: 'Not seen for long',
      colour: '#9c36b5',
      kind: 'smart',
      rules: {
        match: 'all',
        conditions: [
          { field: 'consent', operator: 'is', value: 'given' },
          { field: 'last-received', operator: 'not-within-days', value: '90' },
        ],
      },
      version: 1,
    },
  ];

  /** Of groups whose rules name what is gone. */
  readonly problems = new Map<string, string>();

  find(id: string | null | undefined) {
    return this.items.find((group) => group.id === id);
  }

  /** Somebody edits it. */
  change(id: string, part: Partial<Kept>) {
    this.items = this.items.map((one) =>
      one.id === id ? { ...one, ...part, version: one.version + 1 } : one,
    );
    return this.find(id)!;
  }
}

function holds({ id, name, phone, blocked, groups }: Client, { field, operator, value }: RuleCondition) {
  const said = value ?? '';
  const not = operator.includes('not');
  if (field === 'name' || field === 'phone') {
    return (field === 'name' ? name : phone).toLowerCase().includes(said.toLowerCase());
  }
  if (field === 'group') {
    return groups.some((group) => group.id === said) !== not;
  }
  if (field === 'blocked') {
    return blocked === (said === 'yes');
  }
  // The rest is so for two of three.
  return Number(id.split('-')[1]) % 3 !== (not ? 1 : 2);
}

function fits(client: Client, { match, conditions }: Rules) {
  const one = (condition: RuleCondition) => holds(client, condition);
  return match === 'all' ? conditions.every(one) : conditions.some(one);
}

/** Whether a client is in a group of either kind. */
export function isIn({ groups }: MockBackend, client: Client, groupId: string) {
  const rules = groups.find(groupId)?.rules;
  return rules ? fits(client, rules) : client.groups.some(({ id }) => id === groupId);
}

function sized(backend: MockBackend, group: Kept): Group {
  const clients = backend.clients.filter((client) => isIn(backend, client, group.id)).length;
  return { ...group, clients, problem: backend.groups.problems.get(group.id) ?? null };
}

/** What client-service answers about groups. */
export function groupRoutes(backend: MockBackend) {
  const { groups } = backend;
  const ofGroup = (id: string | undefined, then: (group: Kept) => ReturnType<typeof ok>) => {
    const group = groups.find(id);
    return group ? then(group) : NOT_FOUND;
  };
  return [
    on('GET', ALL, (_, id) =>
      ok({ items: id === CLINIC.id ? groups.items.map((group) => sized(backend, group)) : [] }),
    ),
    on('POST', ALL, ({ body }) => add(backend, body as GroupFields)),
    on('POST', `${ALL}/preview`, ({ body }) => preview(backend, (body as { rules: Rules }).rules)),
    on('GET', `${ALL}/*`, (_, __, id) =>
      ofGroup(id, (group) => versioned(sized(backend, group), group.version)),
    ),
    on('PATCH', `${ALL}/*`, (request, _, id) => ofGroup(id, (group) => edit(backend, group, request))),
    on('DELETE', `${ALL}/*`, (_, __, id) => {
      groups.items = groups.items.filter((group) => group.id !== id);
      return NOTHING;
    }),
    on('POST', `${ALL}/*/clients`, ({ body }, _, id) =>
      ofGroup(id, (group) => ok({ added: put(backend, group, chosen(backend, body as SomeClients), true) })),
    ),
    on('POST', `${ALL}/*/clients/removal`, ({ body }, _, id) =>
      ofGroup(id, (group) =>
        ok({ removed: put(backend, group, chosen(backend, body as SomeClients), false) }),
      ),
    ),
    on('PUT', `${ALL}/*/clients/*`, (_, __, id, clientId) => one(backend, id!, clientId!, true)),
    on('DELETE', `${ALL}/*/clients/*`, (_, __, id, clientId) => one(backend, id!, clientId!, false)),
  ];
}

function nameTaken({ groups }: MockBackend, name: string | undefined, id?: string) {
  return groups.items.some((group) => group.name === name && group.id !== id)
    ? fieldProblem(409, 'group-name-taken', 'name', 'is taken by another group')
    : undefined;
}

function add(backend: MockBackend, { name, colour, rules }: GroupFields) {
  const refusal = nameTaken(backend, name);
  if (refusal) {
    return refusal;
  }
  const id = `g-${backend.groups.items.length + 1}`;
  const kind = rules ? 'smart' : 'named';
  const group: Kept = { id, name, colour: colour ?? '#6e7781', kind, rules, version: 1 };
  backend.groups.items = [...backend.groups.items, group];
  return ok(sized(backend, group), 201);
}

function edit(backend: MockBackend, group: Kept, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${group.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  const part = body as Partial<GroupFields>;
  const refusal = nameTaken(backend, part.name, group.id);
  if (refusal) {
    return refusal;
  }
  const after = backend.groups.change(group.id, part);
  return versioned(sized(backend, after), after.version);
}

function preview({ clients }: MockBackend, rules: Rules) {
  const found = clients.filter((client) => fits(client, rules));
  const items = found.slice(0, SHOWN).map(({ id, name, phone }) => ({ id, name, phone }));
  return ok({ count: found.length, items });
}

function chosen(backend: MockBackend, some: SomeClients) {
  return 'filter' in some ? chosenClients(backend, { ...some.filter }).map(({ id }) => id) : some.clientIds;
}

/** Puts clients in or takes them out; tells for how many that changed something. */
function put(backend: MockBackend, { id, name, colour }: Kept, clientIds: string[], inside: boolean) {
  const changed = backend.clients.filter(
    (client) => clientIds.includes(client.id) && isIn(backend, client, id) !== inside,
  );
  backend.clients = backend.clients.map((client) => {
    const groups = client.groups.filter((group) => group.id !== id);
    return changed.includes(client)
      ? { ...client, groups: inside ? [...groups, { id, name, colour }] : groups }
      : client;
  });
  return changed.length;
}

function one(backend: MockBackend, groupId: string, clientId: string, inside: boolean) {
  const group = backend.groups.find(groupId)!;
  if (group.kind === 'smart') {
    return problem(409, 'smart-group', 'Nobody is put into a smart group by hand.');
  }
  put(backend, group, [clientId], inside);
  return NOTHING;
}
