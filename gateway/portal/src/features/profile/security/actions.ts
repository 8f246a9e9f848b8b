export type Change = 'password' | 'totp' | 'passkey' | 'recovery-codes';

/** Where something about the sign-in is changed; its end is told to the security page. */
export function addressOf(name: Change | 'delete-credential', id?: string) {
  const back = `/profile/security?change=${name}`;
  return `/login/action?${new URLSearchParams({ name, ...(id && { id }), back }).toString()}`;
}
