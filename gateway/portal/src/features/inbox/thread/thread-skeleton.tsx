import { Group, Skeleton, Stack } from '@mantine/core';
import classes from './thread.module.css';

export function ThreadSkeleton() {
  return (
    <div className={classes.thread}>
      <div className={classes.head}>
        <Group>
          <Skeleton circle h={40} />
          <Skeleton h={14} w={160} />
        </Group>
      </div>
      <Stack p="md">
        <Skeleton h={40} w="45%" radius="lg" />
        <Skeleton h={56} w="55%" radius="lg" ml="auto" />
        <Skeleton h={40} w="35%" radius="lg" />
      </Stack>
    </div>
  );
}
