/** Accounts that the person leaves or deletes: being out of them then is no surprise. */
const left = new Set<string>();

export async function byOwnWill<T>(accountId: string, leave: () => Promise<T>): Promise<T> {
  left.add(accountId);
  try {
    return await leave();
  } catch (error) {
    left.delete(accountId);
    throw error;
  }
}

export function isByOwnWill(accountId: string | undefined) {
  return accountId !== undefined && left.has(accountId);
}
