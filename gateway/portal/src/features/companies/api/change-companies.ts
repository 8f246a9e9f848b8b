import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Company, CompanyFields } from '@/api/company-schema';
import { api, bodyOf } from '@/lib/api';
import { companiesKey, companyKey } from './keys';

export function useCreateCompany() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CompanyFields) => bodyOf(api.POST('/api/companies', { body })),
    onSuccess: (company) => {
      client.setQueryData(companyKey(company.id), company);
      return client.invalidateQueries({ queryKey: [...companiesKey, 'list'] });
    },
  });
}

/** Changes a profile, unless somebody else has done so since it was read. */
export function useUpdateCompany({ id: companyId, version }: Company) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CompanyFields) =>
      bodyOf(
        api.PUT('/api/companies/{companyId}', {
          params: { path: { companyId }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSuccess: (company) => {
      client.setQueryData(companyKey(companyId), company);
      return client.invalidateQueries({ queryKey: [...companiesKey, 'list'] });
    },
  });
}

export function useDeleteCompany(companyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/companies/{companyId}', { params: { path: { companyId } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [...companiesKey, 'list'] }),
  });
}
