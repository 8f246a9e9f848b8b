import type { Client } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { isIn } from './groups.ts';

const DAY = 86_400_000;

type Asked = Record<string, unknown>;

function isQuiet({ lastReceivedAt }: Client, days: unknown) {
  return !lastReceivedAt || Date.parse(lastReceivedAt) < Date.now() - Number(days) * DAY;
}

function hasField({ fields }: Client, asked: unknown) {
  const [key, ...value] = String(asked).split(':');
  return fields[key!] === value.join(':');
}

/** Whom a list of clients is narrowed to. */
export function chosenClients(backend: MockBackend, asked: Asked) {
  const { query = '', groupId, tag, consent, blocked, language, field, quietDays } = asked;
  const words = String(query).toLowerCase();
  return backend.clients.filter(
    (client) =>
      client.mergedInto === null &&
      `${client.name} ${client.phone} ${client.email} ${client.tags.join(' ')}`
        .toLowerCase()
        .includes(words) &&
      (!groupId || isIn(backend, client, String(groupId))) &&
      (!tag || client.tags.includes(String(tag))) &&
      (!consent || client.consent === consent) &&
      (blocked === undefined || String(client.blocked) === String(blocked)) &&
      (!language || client.language === language) &&
      (!field || hasField(client, field)) &&
      (!quietDays || isQuiet(client, quietDays)),
  );
}
