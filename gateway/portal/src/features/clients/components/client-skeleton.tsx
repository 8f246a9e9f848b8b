import { Skeleton, Stack } from '@mantine/core';

export function ClientSkeleton() {
  return (
    <Stack gap="xs">
      {Array.from({ length: 6 }, (_, index) => (
        <Skeleton key={index} h={52} radius="md" />
      ))}
    </Stack>
  );
}
