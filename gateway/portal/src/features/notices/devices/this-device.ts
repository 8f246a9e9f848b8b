import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { PushDevice } from '@/api/notice-schema';
import { useShell } from '@/lib/workplace';
import { subscriptionKey } from '../api/keys';
import { useAddDevice, usePushKey, useRemoveDevice } from '../api/push-devices';
import { deviceName } from './device-name';
import { askPermission } from './permission';
import { currentSubscription, endSubscription, pushSupported, subscribe } from './subscription';

/** Whether this browser is woken for notices, and the ways to change that. */
export function useThisDevice(devices: PushDevice[]) {
  const client = useQueryClient();
  const { me } = useShell();
  const { data: key = null } = usePushKey();
  const add = useAddDevice();
  const remove = useRemoveDevice();
  const { data: ownEndpoint = null } = useQuery({
    queryKey: subscriptionKey,
    enabled: pushSupported(),
    queryFn: async () => (await currentSubscription())?.endpoint ?? null,
    staleTime: 0,
  });
  const device = devices.find(({ endpoint }) => endpoint === ownEndpoint);
  const lookAgain = () => client.invalidateQueries({ queryKey: subscriptionKey });

  /** Nothing happens, if the person does not let it. */
  async function turnOn() {
    if (key !== null && (await askPermission()) === 'granted') {
      await add.mutateAsync({ ...(await subscribe(key, me.id)), device: deviceName() });
      await lookAgain();
    }
  }

  async function turnOff(id: string) {
    await remove.mutateAsync(id);
    if (id === device?.id) {
      await endSubscription();
      await lookAgain();
    }
  }

  return { device, hindrance: hindranceOf(key), turnOn, turnOff };
}

/** Why there can be no pushes here. */
function hindranceOf(key: string | null): 'noPush' | 'pushOff' | undefined {
  if (!pushSupported()) {
    return 'noPush';
  }
  return key === null ? 'pushOff' : undefined;
}
