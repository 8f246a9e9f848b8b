import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BillingFields } from '@/api/company-schema';
import { api, bodyOf } from '@/lib/api';
import { billingKey } from './keys';

const PATH = '/api/companies/{companyId}/billing';

export function useBilling(companyId: string) {
  return useQuery({
    queryKey: billingKey(companyId),
    queryFn: () => bodyOf(api.GET(PATH, { params: { path: { companyId } } })),
  });
}

/** Changes the terms, unless somebody else has done so since they were read. */
export function useUpdateBilling(companyId: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BillingFields) =>
      bodyOf(
        api.PUT(PATH, { params: { path: { companyId }, header: { 'If-Match': `"${version}"` } }, body }),
      ),
    onSuccess: (billing) => client.setQueryData(billingKey(companyId), billing),
  });
}
