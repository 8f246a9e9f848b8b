import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CompanyQuery } from '@/api/company-paths';
import { api, bodyOf } from '@/lib/api';
import { companiesKey } from './keys';

const SIZE = 25;

/** A page of the companies, by name. */
export function useCompanies(filter: CompanyQuery, page: number) {
  const query = { ...filter, page, size: SIZE };
  return useQuery({
    queryKey: [...companiesKey, 'list', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/companies', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
