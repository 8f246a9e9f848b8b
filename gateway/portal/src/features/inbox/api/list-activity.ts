import { api, bodyOf } from '@/lib/api';

export const ACTIVITY_LIMIT = 500;

export function listActivity(accountId: string, after: number) {
  return bodyOf(
    api.GET('/api/accounts/{accountId}/activity', {
      params: { path: { accountId }, query: { after, limit: ACTIVITY_LIMIT } },
    }),
  );
}
