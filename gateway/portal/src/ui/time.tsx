import { Text } from '@mantine/core';
import { absoluteTime } from '@/lib/format';

/** A moment in few words, with the full date on hover. */
export function Time({ at, children }: { at: string; children: string }) {
  return (
    <Text component="time" inherit dateTime={at} title={absoluteTime(at)}>
      {children}
    </Text>
  );
}
