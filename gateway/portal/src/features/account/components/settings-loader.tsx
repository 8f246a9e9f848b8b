import { Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AccountSettings } from '@/api/account-schema';
import type { Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { useSettings } from '../api/settings';

/** Shows something of the account's settings once they are there. */
export function SettingsLoader({
  children,
}: {
  children: (settings: Versioned<AccountSettings>) => ReactNode;
}) {
  const { account } = useWorkplace();
  const { data, error, refetch } = useSettings(account.id);
  if (data) {
    return children(data);
  }
  return error ? (
    <LoadError error={error} onRetry={() => void refetch()} />
  ) : (
    <Stack gap="lg">
      <Skeleton h={260} radius="lg" />
      <Skeleton h={160} radius="lg" />
    </Stack>
  );
}
