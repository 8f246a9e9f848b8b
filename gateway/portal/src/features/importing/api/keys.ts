export function importsKey(accountId: string) {
  return ['imports', accountId];
}

export function importKey(accountId: string, importId: string) {
  return [...importsKey(accountId), importId];
}
