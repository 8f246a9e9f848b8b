import { csrfToken } from './api';
import { forgetTyped } from './stored-map';

/** Ends the browser's session where there is no user left to sign out, and shows a page afresh. */
export async function leave(address: string) {
  forgetTyped();
  const headers = { 'X-XSRF-TOKEN': csrfToken() };
  // Not followed: it would lead on to Keycloak, which has ended its own session already.
  await fetch('/logout', { method: 'POST', headers, redirect: 'manual' }).catch(() => undefined);
  window.location.assign(address);
}
