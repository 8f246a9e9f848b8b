import { Group, Skeleton, Stack } from '@mantine/core';

export function ListSkeleton() {
  return Array.from({ length: 8 }, (_, index) => (
    <Group key={index} p="sm" wrap="nowrap">
      <Skeleton circle h={42} />
      <Stack gap={8} flex={1}>
        <Skeleton h={11} w="55%" />
        <Skeleton h={9} w="85%" />
      </Stack>
    </Group>
  ));
}
