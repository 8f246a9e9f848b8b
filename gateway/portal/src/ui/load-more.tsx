import { Button, Group } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  /** Goes on by itself when one has scrolled down to it. */
  eager?: boolean;
}

/** The way to the next page of a list, while there is one. */
export function LoadMore({ query, eager = false }: Props) {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const inSight = entry?.isIntersecting ?? false;
  const goOn = useEffectEvent(() => {
    if (eager && query.hasNextPage && !query.isFetchingNextPage) {
      void query.fetchNextPage();
    }
  });
  useEffect(() => {
    if (inSight) {
      goOn();
    }
  }, [inSight]);
  return (
    query.hasNextPage && (
      <Group justify="center" mt="md" ref={ref}>
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('loadMore')}
        </Button>
      </Group>
    )
  );
}
