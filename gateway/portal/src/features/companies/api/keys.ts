export const companiesKey = ['companies'];

export function companyKey(companyId: string) {
  return [...companiesKey, 'one', companyId];
}

export function billingKey(companyId: string) {
  return [...companyKey(companyId), 'billing'];
}

export function bankKey(companyId: string) {
  return [...companyKey(companyId), 'bank'];
}

export function statementKey(companyId: string, month: string) {
  return [...companyKey(companyId), 'statement', month];
}
