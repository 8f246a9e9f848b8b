import type { JoinRequest } from '@/api/joining-schema';
import { api, bodyOf } from '@/lib/api';

/** Has a code texted; nobody learns whether it was. */
export function sendCode(body: JoinRequest) {
  return bodyOf(api.POST('/api/join/codes', { body }));
}

export function sendCodeAgain(attempt: string) {
  return api.POST('/api/join/codes/again', { body: { attempt } });
}
