import type { Ref, SyntheticEvent } from 'react';
import { endSubscription } from '@/features/notices/devices/subscription';
import { csrfToken } from '@/lib/api';
import { forgetTyped } from '@/lib/stored-map';

function prepare(event: SyntheticEvent<HTMLFormElement>) {
  const token = event.currentTarget.elements.namedItem('_csrf') as HTMLInputElement;
  token.value = csrfToken();
  forgetTyped();
  void endSubscription();
}

/** Signing out is a page change: the gateway ends its session and leads on to Keycloak's. */
export function SignOutForm({ ref }: { ref: Ref<HTMLFormElement> }) {
  return (
    <form ref={ref} method="post" action="/logout" onSubmit={prepare} hidden>
      <input type="hidden" name="_csrf" />
    </form>
  );
}
