import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { historyKey } from './keys';

/** How a post read before; another version is another question. */
export function useHistory(id: string, version: number) {
  return useQuery({
    queryKey: [...historyKey(id), version],
    queryFn: () => bodyOf(api.GET('/api/posts/{id}/history', { params: { path: { id } } })),
    select: ({ items }) => items,
  });
}
