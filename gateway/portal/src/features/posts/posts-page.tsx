import { Button } from '@mantine/core';
import { IconNews, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { usePosts } from './api/list-posts';
import { useFilter } from './filter';
import { PostFilters } from './list/post-filters';
import { PostPages } from './list/post-pages';
import { PostTable } from './list/post-table';
import { useAddresses, usePlace } from './place';
import { usePostsTitle } from './use-posts-title';

/** What an account, or the installation, tells the public; and what is still being written. */
export function PostsPage() {
  const { t } = useTranslation('posts');
  const { writes, accountId } = usePlace();
  const { filter, filtered } = useFilter();
  const { fresh } = useAddresses();
  const posts = usePosts(filter);
  const items = posts.data?.items ?? [];
  const empty = items.length === 0;
  usePostsTitle(t('title'));
  return (
    <Page
      title={t('title')}
      hint={t(accountId === null ? 'hintAll' : 'hint')}
      actions={
        writes && (
          <Button
            leftSection={<IconPlus size={17} aria-hidden />}
            renderRoot={(props) => <Link {...fresh} {...props} />}
          >
            {t('new')}
          </Button>
        )
      }
    >
      <PostFilters />
      {posts.isPending && <RowSkeleton />}
      {posts.isError && empty && <LoadError error={posts.error} onRetry={() => void posts.refetch()} />}
      {posts.isSuccess && empty && <NoPosts filtered={filtered} />}
      {!empty && <PostTable posts={items} />}
      {!empty && posts.data && <PostPages of={posts.data} />}
    </Page>
  );
}

function NoPosts({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('posts');
  const { showAll } = useFilter();
  if (!filtered) {
    return <EmptyState icon={IconNews} title={t('empty.none')} hint={t('empty.noneHint')} />;
  }
  return (
    <EmptyState icon={IconSearchOff} title={t('empty.notFound')}>
      <Button variant="light" onClick={showAll}>
        {t('empty.showAll')}
      </Button>
    </EmptyState>
  );
}
