import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewServiceClient } from '@/api/people-schema';
import { api, bodyOf } from '@/lib/api';

const serviceClientsKey = ['service-clients'];

export function useServiceClients() {
  return useQuery({
    queryKey: serviceClientsKey,
    queryFn: () => bodyOf(api.GET('/api/service-clients')),
    select: (answer) => answer.items,
  });
}

function useServiceClientAction<T, R>(act: (input: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    // The secret of a new one is shown once, and kept nowhere.
    gcTime: 0,
    onSettled: () => client.invalidateQueries({ queryKey: serviceClientsKey }),
  });
}

export function useCreateServiceClient() {
  return useServiceClientAction((body: NewServiceClient) =>
    bodyOf(api.POST('/api/service-clients', { body })),
  );
}

export function useRevokeServiceClient() {
  return useServiceClientAction((id: string) =>
    api.DELETE('/api/service-clients/{id}', { params: { path: { id } } }),
  );
}
