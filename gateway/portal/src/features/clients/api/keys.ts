import { clientsKey } from '@/api/list-clients';

/** Below the clients of the account: whatever changes one may change what is found. */
export function clientKey(accountId: string, clientId: string) {
  return [...clientsKey(accountId), 'one', clientId];
}

export function notesKey(accountId: string, clientId: string) {
  return [...clientKey(accountId, clientId), 'notes'];
}

export function timelineKey(accountId: string, clientId: string) {
  return [...clientKey(accountId, clientId), 'timeline'];
}

export function consentKey(accountId: string, clientId: string) {
  return [...clientKey(accountId, clientId), 'consent'];
}

export function duplicatesKey(accountId: string) {
  return [...clientsKey(accountId), 'duplicates'];
}

export function erasuresKey(accountId: string) {
  return [...clientsKey(accountId), 'erasures'];
}

export function viewsKey(accountId: string) {
  return ['client-views', accountId];
}
