import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clientsKey } from '@/api/list-clients';
import type { Import, ImportPlan } from '@/api/import-schema';
import { api, bodyOf } from '@/lib/api';
import { importKey, importsKey } from './keys';

const ONE = '/api/accounts/{accountId}/imports/{importId}';

/** Takes an import to its next step. */
export function useMoveImport(accountId: string, importId: string) {
  const client = useQueryClient();
  const params = { path: { accountId, importId } };
  async function onSuccess(moved: Import | undefined) {
    if (moved) {
      client.setQueryData(importKey(accountId, importId), moved);
    }
    await client.invalidateQueries({ queryKey: importsKey(accountId) });
    void client.invalidateQueries({ queryKey: clientsKey(accountId) });
  }
  // Somebody else may have taken it on: then it is at another step than was shown.
  const onError = () => void client.invalidateQueries({ queryKey: importKey(accountId, importId) });
  return {
    plan: useMutation({
      mutationFn: (body: ImportPlan) => bodyOf(api.PUT(`${ONE}/plan`, { params, body })),
      onSuccess,
      onError,
    }),
    start: useMutation({
      mutationFn: () => bodyOf(api.POST(`${ONE}/start`, { params })),
      onSuccess,
      onError,
    }),
    cancel: useMutation({
      mutationFn: () => bodyOf(api.POST(`${ONE}/cancel`, { params })),
      onSuccess,
      onError,
    }),
  };
}
