import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClientField } from '@/api/field-schema';
import { fieldsKey } from '@/api/list-fields';
import { api } from '@/lib/api';
import { versionedBody, type Source } from '@/lib/versioned';

const FIELDS = '/api/accounts/{accountId}/client-fields';

function fetchFields(accountId: string) {
  return versionedBody(api.GET(FIELDS, { params: { path: { accountId } } }));
}

/** The fields with their version, for who edits them. */
export function useFieldsToEdit(accountId: string) {
  return useQuery({
    queryKey: [...fieldsKey(accountId), 'to-edit'],
    queryFn: () => fetchFields(accountId),
  });
}

export function useFieldsSource(accountId: string): Source<{ items: ClientField[] }> {
  const client = useQueryClient();
  return {
    get: () => fetchFields(accountId),
    put: async (body, etag) => {
      const params = { path: { accountId }, header: { 'If-Match': etag } };
      const saved = await versionedBody(api.PUT(FIELDS, { params, body }));
      void client.invalidateQueries({ queryKey: fieldsKey(accountId) });
      return saved;
    },
  };
}
