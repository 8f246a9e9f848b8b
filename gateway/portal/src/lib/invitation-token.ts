const KEPT = 'waffle-invitation';

/** Keeps what the link of an invitation holds: for this tab, through reloads, and not in its address. */
export function keepToken(token: string) {
  sessionStorage.setItem(KEPT, token);
}

export function keptToken() {
  return sessionStorage.getItem(KEPT);
}

export function forgetToken() {
  sessionStorage.removeItem(KEPT);
}
