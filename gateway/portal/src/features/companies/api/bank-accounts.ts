import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BankAccount, BankAccountChange, NewBankAccount } from '@/api/company-schema';
import { api, bodyOf } from '@/lib/api';
import { bankKey } from './keys';

const ALL = '/api/companies/{companyId}/bank-accounts';
const ONE = '/api/companies/{companyId}/bank-accounts/{bankAccountId}';

export function useBankAccounts(companyId: string) {
  return useQuery({
    queryKey: bankKey(companyId),
    queryFn: () => bodyOf(api.GET(ALL, { params: { path: { companyId } } })),
    select: ({ items }) => items,
  });
}

function useBankAction<T, R>(companyId: string, act: (input: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: bankKey(companyId) }),
    // What was typed into the form is not kept here, either.
    gcTime: 0,
  });
}

export function useAddBankAccount(companyId: string) {
  return useBankAction(companyId, (body: NewBankAccount) =>
    bodyOf(api.POST(ALL, { params: { path: { companyId } }, body })),
  );
}

/** Changes a bank account, unless somebody else has done so since it was read. */
export function useChangeBankAccount(companyId: string, { id: bankAccountId, version }: BankAccount) {
  const params = { path: { companyId, bankAccountId }, header: { 'If-Match': `"${version}"` } };
  return useBankAction(companyId, (body: BankAccountChange) => bodyOf(api.PATCH(ONE, { params, body })));
}

export function useRemoveBankAccount(companyId: string, bankAccountId: string) {
  return useBankAction(companyId, () => api.DELETE(ONE, { params: { path: { companyId, bankAccountId } } }));
}

/** Asks for the numbers; they are kept nowhere but in the answer. */
export function revealBankAccount(companyId: string, bankAccountId: string) {
  return bodyOf(
    api.POST('/api/companies/{companyId}/bank-accounts/{bankAccountId}/reveal', {
      params: { path: { companyId, bankAccountId } },
    }),
  );
}
