import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { LoadError } from './load-error';

interface Props<T> {
  query: {
    data: T | undefined;
    error: Error | null;
    refetch: () => Promise<unknown>;
  };
  /** How much room it will take. */
  height?: number;
  children: (data: T) => ReactNode;
}

/** What a query answers; while it is asked a placeholder, and when it fails the way to ask again. */
export function Loaded<T>({ query: { data, error, refetch }, height = 120, children }: Props<T>) {
  if (data !== undefined) {
    return children(data);
  }
  return error ? (
    <LoadError error={error} onRetry={() => void refetch()} />
  ) : (
    <Skeleton h={height} radius="md" />
  );
}
