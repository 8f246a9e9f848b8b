import type { BroadcastText, ExcludedClient, ExclusionReason } from '../api/broadcast-schema.ts';
import type { Client } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { isIn } from './groups.ts';
import { supports } from './pages.ts';

function reasonAgainst({ blocked, consent, paused }: Client): ExclusionReason | undefined {
  if (blocked) {
    return 'blocked';
  }
  if (consent !== 'given') {
    return consent === 'none' ? 'no-consent' : 'withdrawn';
  }
  return paused ? 'paused' : undefined;
}

/** Who gets a text to many, each once, and who does not. */
export class MockAudience {
  readonly gets: Client[];
  readonly excluded: ExcludedClient[];

  constructor(backend: MockBackend, { groupIds, clientIds, pageIds }: BroadcastText) {
    const meant = backend.clients.filter(
      (client) =>
        clientIds.includes(client.id) ||
        groupIds.some((id) => isIn(backend, client, id)) ||
        pageIds.some((id) => supports(backend, client, id)),
    );
    this.gets = meant.filter((client) => !reasonAgainst(client));
    this.excluded = meant.flatMap((client) => {
      const reason = reasonAgainst(client);
      return reason ? [{ clientId: client.id, name: client.name, phone: client.phone, reason }] : [];
    });
  }
}

/** The text with a client's own words in the place of its fields. */
export function toldTo({ name, fields }: Client, body: string) {
  const values: Record<string, string> = { ...fields, name, first_name: name.split(' ')[0]! };
  return body.replaceAll(
    /\{\{\s*([^|}]*?)\s*(?:\|([^}]*))?\}\}/g,
    (_, key: string, fallback: string | undefined) => values[key] || (fallback ?? ''),
  );
}
