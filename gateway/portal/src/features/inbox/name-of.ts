import type { Conversation } from '@/api/schema';
import { formatPhone } from '@/lib/phone';

/** How the other person is called: by name where it is known. */
export function nameOf({ client }: Conversation) {
  return client.name || formatPhone(client.phone);
}
