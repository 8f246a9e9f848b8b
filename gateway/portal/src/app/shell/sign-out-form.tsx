import type { Ref, SyntheticEvent } from 'react';
import { endSubscription, hasSubscribed } from '@/features/notices/devices/subscription';
import { csrfToken } from '@/lib/api';
import { forgetTyped } from '@/lib/stored-map';

const PATIENCE = 1_000;

function prepare(event: SyntheticEvent<HTMLFormElement>) {
  const form = event.currentTarget;
  const token = form.elements.namedItem('_csrf') as HTMLInputElement;
  token.value = csrfToken();
  forgetTyped();
  if (hasSubscribed()) {
    // Nobody who comes after is woken by what this person would be told.
    event.preventDefault();
    const waited = new Promise((done) => setTimeout(done, PATIENCE));
    void Promise.race([endSubscription().catch(() => undefined), waited]).then(() => form.submit());
  }
}

/** Signing out is a page change: the gateway ends its session and leads on to Keycloak's. */
export function SignOutForm({ ref }: { ref: Ref<HTMLFormElement> }) {
  return (
    <form ref={ref} method="post" action="/logout" onSubmit={prepare} hidden>
      <input type="hidden" name="_csrf" />
    </form>
  );
}
