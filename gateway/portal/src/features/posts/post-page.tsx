import { Alert, Anchor, Badge, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconCalendarClock, IconExternalLink, IconEyeOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/post-schema';
import { ProblemError } from '@/lib/api';
import { fromNow } from '@/lib/format';
import { absoluteTimeIn } from '@/lib/zoned';
import { BackLink } from '@/ui/back-link';
import { FormattedText } from '@/ui/formatted-text';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { PersonAvatar } from '@/ui/person-avatar';
import { Time } from '@/ui/time';
import { usePost } from './api/get-post';
import { HistorySection } from './history/history-section';
import { useAddresses, usePlace, usePowers } from './place';
import { StateBadge } from './state-badge';
import { usePersonZone } from './use-person-zone';
import { usePostsTitle } from './use-posts-title';
import { PostActions } from './view/post-actions';
import classes from './view/view.module.css';

/** One post as visitors see it, and what can be done with it. */
export function PostPage({ postId }: { postId: string }) {
  const { t } = useTranslation('posts');
  const post = usePost(postId);
  usePostsTitle(post.data?.title ?? t('one'));
  if (post.error instanceof ProblemError && post.error.status === 404) {
    throw post.error;
  }
  if (post.data) {
    return <Shown post={post.data} />;
  }
  return (
    <Page title={t('one')}>
      {post.error ? (
        <LoadError error={post.error} onRetry={() => void post.refetch()} />
      ) : (
        <Skeleton h={320} radius="lg" />
      )}
    </Page>
  );
}

function Shown({ post }: { post: Post }) {
  const { t } = useTranslation('posts');
  const { list } = useAddresses();
  const { title, html, state } = post;
  const { mine, moderates } = usePowers(post);
  const insider = mine || moderates;
  return (
    <Page
      title={title}
      hint={<About post={post} />}
      badges={
        <span role="status">
          <StateBadge state={state} />
        </span>
      }
      back={<BackLink renderRoot={(props) => <Link {...list} {...props} />}>{t('back')}</BackLink>}
      actions={<PostActions post={post} />}
    >
      <Stack gap="md">
        <Taken post={post} />
        <Waiting post={post} />
        <Paper component="article" withBorder radius="lg" p="lg" aria-label={title}>
          <div className={classes.read}>
            {html ? <FormattedText html={html} /> : <Text c="dimmed">{t('write.nothing')}</Text>}
            <Tags post={post} />
          </div>
        </Paper>
        {insider && <HistorySection post={post} />}
      </Stack>
    </Page>
  );
}

/** By whom, since when, and where the public reads it. */
function About({ post }: { post: Post }) {
  const { t } = useTranslation('posts');
  const { accountId } = usePlace();
  const { author, scope, publishedAt, editedAt, state, id, slug } = post;
  const { id: userId, name, picture } = author;
  return (
    <Group gap={6} mt={4}>
      <PersonAvatar name={name} user={{ id: userId, picture }} size={22} />
      <span>
        {t('by', { name: name ?? t('someone') })}
        {accountId === null && ` · ${scope.accountId === null ? t('everywhere') : scope.name}`}
        {publishedAt && (
          <>
            {' · '}
            <Time at={publishedAt}>{fromNow(publishedAt)}</Time>
          </>
        )}
        {publishedAt && editedAt && (
          <>
            {' · '}
            {t('edited')} <Time at={editedAt}>{fromNow(editedAt)}</Time>
          </>
        )}
      </span>
      {state === 'published' && (
        <Anchor
          inherit
          underline="always"
          href={`/posts/${id}/${slug}`}
          target="_blank"
          rel="noopener"
          className={classes.public}
        >
          {t('view.public')} <IconExternalLink size={14} aria-hidden />
        </Anchor>
      )}
    </Group>
  );
}

/** Why it is not on the billboard any more. */
function Taken({ post }: { post: Post }) {
  const { t } = useTranslation('posts');
  const { mine } = usePowers(post);
  const { unpublished, state } = post;
  if (state !== 'unpublished' || !unpublished) {
    return null;
  }
  const { reason, by, at } = unpublished;
  return (
    <Alert
      color="orange"
      icon={<IconEyeOff aria-hidden />}
      title={t('view.taken', { name: by.name ?? t('someone') })}
    >
      <Text size="sm" dir="auto" className={classes.reason}>
        {reason}
      </Text>
      <Text size="xs" c="dimmed" mt={4} component="div">
        <Time at={at}>{fromNow(at)}</Time>
        {mine && ` · ${t('view.takenHint')}`}
      </Text>
    </Alert>
  );
}

function Waiting({ post: { state, publishAt } }: { post: Post }) {
  const { t } = useTranslation('posts');
  const zone = usePersonZone();
  return (
    state === 'scheduled' &&
    publishAt && (
      <Alert color="blue" icon={<IconCalendarClock aria-hidden />}>
        {t('view.starts', { when: fromNow(publishAt), time: absoluteTimeIn(publishAt, zone) })}
      </Alert>
    )
  );
}

/** Each leads to the other posts with it. */
function Tags({ post: { tags } }: { post: Post }) {
  const { t } = useTranslation('posts');
  const { list } = useAddresses();
  return (
    tags.length > 0 && (
      <ul className={classes.tags} aria-label={t('write.tags')}>
        {tags.map((tag) => (
          <li key={tag}>
            <Badge
              variant="light"
              tt="none"
              size="lg"
              className={classes.tag}
              renderRoot={(props) => <Link {...list} search={{ tag }} {...props} />}
            >
              {tag}
            </Badge>
          </li>
        ))}
      </ul>
    )
  );
}
