import { Skeleton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { BackLink } from '@/ui/back-link';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { useShell } from '@/lib/workplace';
import { usePost } from '../api/get-post';
import { useAddresses, usePlace } from '../place';
import { StateBadge } from '../state-badge';
import { usePostsTitle } from '../use-posts-title';
import { Writer } from './writer';

/** A new post. */
export function NewPostPage() {
  const { t } = useTranslation('posts');
  const { list } = useAddresses();
  const { accountId, writes } = usePlace();
  usePostsTitle(t('new'));
  const back = <BackLink renderRoot={(props) => <Link {...list} {...props} />}>{t('back')}</BackLink>;
  return (
    <Page title={t('new')} back={back} size="lg">
      {writes ? <Writer key={accountId} post={null} /> : <NotOpen hint={t('notOpen.member')} />}
    </Page>
  );
}

/** A post that is there already; only its author changes it. */
export function EditPostPage({ postId }: { postId: string }) {
  const { t } = useTranslation('posts');
  const { me } = useShell();
  const { data: post, error, refetch } = usePost(postId);
  usePostsTitle(post ? t('write.editing', { title: post.title }) : t('one'));
  if (error instanceof ProblemError && error.status === 404) {
    throw error;
  }
  if (!post) {
    return (
      <EditPage postId={postId} title={t('one')}>
        {error ? (
          <LoadError error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton h={320} radius="lg" />
        )}
      </EditPage>
    );
  }
  return (
    <EditPage postId={postId} title={t('write.edit')} badges={<StateBadge state={post.state} />}>
      {post.author.id === me.id ? <Writer post={post} /> : <NotOpen hint={t('notOpen.author')} />}
    </EditPage>
  );
}

interface Props {
  postId: string;
  title: string;
  badges?: ReactNode;
  children: ReactNode;
}

function EditPage({ postId, title, badges, children }: Props) {
  const { t } = useTranslation('posts');
  const { post } = useAddresses();
  return (
    <Page
      title={title}
      badges={badges}
      back={
        <BackLink renderRoot={(props) => <Link {...post(postId)} {...props} />}>{t('write.back')}</BackLink>
      }
    >
      {children}
    </Page>
  );
}

function NotOpen({ hint }: { hint: string }) {
  const { t } = useTranslation('posts');
  return <EmptyState icon={IconLock} title={t('notOpen.title')} hint={hint} />;
}
