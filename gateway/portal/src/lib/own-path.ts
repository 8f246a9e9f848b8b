/** A path of the portal, whatever a server or a message calls one: it never leads elsewhere. */
export function ownPath(path: string) {
  const { origin, pathname, search, hash } = new URL(path, window.location.origin);
  return origin === window.location.origin ? pathname + search + hash : '/';
}
