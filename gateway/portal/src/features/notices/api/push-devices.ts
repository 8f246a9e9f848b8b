import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewPushDevice } from '@/api/notice-schema';
import { api, bodyOf } from '@/lib/api';
import { devicesKey } from './keys';

const DEVICES = '/api/me/push-subscriptions';

export function usePushDevices() {
  return useQuery({
    queryKey: devicesKey,
    queryFn: () => bodyOf(api.GET(DEVICES)),
    select: ({ items }) => items,
  });
}

function useRefreshDevices() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: devicesKey });
}

export function useAddDevice() {
  const onSuccess = useRefreshDevices();
  return useMutation({
    mutationFn: (device: NewPushDevice) => bodyOf(api.POST(DEVICES, { body: device })),
    onSuccess,
  });
}

export function useRemoveDevice() {
  const onSuccess = useRefreshDevices();
  return useMutation({
    mutationFn: (id: string) => api.DELETE(`${DEVICES}/{id}`, { params: { path: { id } } }),
    onSuccess,
  });
}

export function useTestDevice() {
  const refresh = useRefreshDevices();
  return useMutation({
    mutationFn: (id: string) => api.POST(`${DEVICES}/{id}/test`, { params: { path: { id } } }),
    // One that is there no more was removed.
    onSettled: refresh,
  });
}

/** The server's public key: browsers take pushes only from who owns it. Null where none are sent. */
export function usePushKey() {
  return useQuery({
    queryKey: ['push-key'],
    queryFn: () => bodyOf(api.GET('/api/push-key')),
    select: ({ key }) => key,
    staleTime: Infinity,
  });
}
