import type { EditedClient } from '../api/get-client';
import { formatPhone, toE164 } from '@/lib/phone';

/** What stands in the form. */
export interface ProfileFields {
  name: string;
  phone: string;
  email: string;
  language: string | null;
  timeZone: string | null;
  tags: string[];
  groupIds: string[];
  /** The account's own, by key. */
  fields: Record<string, string>;
}

export function fieldsOf(client: EditedClient, keys: string[]): ProfileFields {
  const { name, phone, email, language, timeZone, tags, groupIds } = client;
  const fields = Object.fromEntries(keys.map((key) => [key, client[`fields.${key}`] ?? '']));
  return { name, phone: formatPhone(phone), email: email ?? '', language, timeZone, tags, groupIds, fields };
}

/** What was typed, as it is kept. */
export function editedFrom(typed: ProfileFields, country: string): EditedClient {
  const { name, phone, email, language, timeZone, tags, groupIds, fields } = typed;
  const own = Object.entries(fields).map(([key, value]) => [`fields.${key}`, value.trim()]);
  return {
    ...(Object.fromEntries(own) as Record<`fields.${string}`, string>),
    name: name.trim(),
    phone: toE164(phone, country) ?? phone,
    email: email.trim() || null,
    language,
    timeZone,
    tags,
    groupIds,
  };
}

function saidOf(client: EditedClient, key: string) {
  const nothing = key.startsWith('fields.') ? '' : null;
  return JSON.stringify(client[key as keyof EditedClient] ?? nothing);
}

/** What has a different value now; a field that is not there is an empty one. */
export function differences(before: EditedClient, after: EditedClient) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof EditedClient)[];
  return keys.filter((key) => saidOf(before, key) !== saidOf(after, key));
}
