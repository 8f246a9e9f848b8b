import { api, bodyOf } from '@/lib/api';
import { sessions } from './session';

export function sendOwnCode(own: string) {
  return api.POST('/api/own/codes', { body: { own } });
}

/** With the right code the page is open for a while. */
export async function checkOwnCode(own: string, code: string) {
  const { session } = await bodyOf(api.POST('/api/own/check', { body: { own, code } }));
  sessions.set(own, session);
}
