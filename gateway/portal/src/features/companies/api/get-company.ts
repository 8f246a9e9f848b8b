import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { companyKey } from './keys';

export function useCompany(companyId: string) {
  return useQuery({
    queryKey: companyKey(companyId),
    queryFn: () => bodyOf(api.GET('/api/companies/{companyId}', { params: { path: { companyId } } })),
  });
}
