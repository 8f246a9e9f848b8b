import { Skeleton, Stack } from '@mantine/core';

/** Stands where the rows of a list will. */
export function RowSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Stack gap="xs">
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} h={52} radius="md" />
      ))}
    </Stack>
  );
}
