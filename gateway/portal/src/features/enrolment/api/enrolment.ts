import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Enrolment } from '@/api/enrolment-schema';
import { api } from '@/lib/api';
import { versionedBody, type Source } from '@/lib/versioned';

const ENROLMENT = '/api/accounts/{accountId}/enrolment';

function enrolmentKey(accountId: string) {
  return ['enrolment', accountId];
}

function fetchEnrolment(accountId: string) {
  return versionedBody(api.GET(ENROLMENT, { params: { path: { accountId } } }));
}

/** How people join an account. */
export function useEnrolment(accountId: string) {
  return useQuery({ queryKey: enrolmentKey(accountId), queryFn: () => fetchEnrolment(accountId) });
}

export function useEnrolmentSource(accountId: string): Source<Enrolment> {
  const client = useQueryClient();
  return {
    get: () => fetchEnrolment(accountId),
    put: async (body, etag) => {
      const params = { path: { accountId }, header: { 'If-Match': etag } };
      const saved = await versionedBody(api.PUT(ENROLMENT, { params, body }));
      client.setQueryData(enrolmentKey(accountId), saved);
      return saved;
    },
  };
}
