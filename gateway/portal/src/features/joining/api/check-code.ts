import { api, bodyOf } from '@/lib/api';

/** With the right code come the terms. */
export function checkCode(attempt: string, code: string) {
  return bodyOf(api.POST('/api/join/check', { body: { attempt, code } }));
}
