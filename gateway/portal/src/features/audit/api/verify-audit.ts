import { useMutation } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** Has the server go through the whole record, from the first line on. */
export function useVerifyAudit() {
  return useMutation({ mutationFn: () => bodyOf(api.GET('/api/audit/verification')) });
}
