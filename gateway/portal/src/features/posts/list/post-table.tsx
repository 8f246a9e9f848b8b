import { Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/post-schema';
import { fromNow } from '@/lib/format';
import rows from '@/ui/row-link.module.css';
import { Time } from '@/ui/time';
import { useAddresses, usePlace } from '../place';
import { StateBadge } from '../state-badge';
import classes from './list.module.css';

export function PostTable({ posts }: { posts: Post[] }) {
  const { t } = useTranslation('posts');
  return (
    <Table className={rows.table} verticalSpacing="sm" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.post')}</Table.Th>
          <Table.Th visibleFrom="xs" className={classes.when}>
            {t('columns.when')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {posts.map((post) => (
          <PostRow key={post.id} post={post} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PostRow({ post }: { post: Post }) {
  const { t } = useTranslation('posts');
  const { accountId } = usePlace();
  const address = useAddresses().post(post.id);
  const { title, excerpt, state, author, scope, pictures } = post;
  const [picture] = pictures;
  return (
    <Table.Tr className={rows.row}>
      <Table.Td>
        <div className={classes.post}>
          <div className={classes.words}>
            <Group gap={8}>
              <Link {...address} className={rows.link}>
                <bdi>{title}</bdi>
              </Link>
              <StateBadge state={state} />
            </Group>
            {excerpt && (
              <Text size="sm" lineClamp={2} dir="auto">
                {excerpt}
              </Text>
            )}
            <Text size="xs" c="dimmed" component="div">
              {t('by', { name: author.name ?? t('someone') })}
              {accountId === null && ` · ${scope.accountId === null ? t('everywhere') : scope.name}`}
              <Text span inherit hiddenFrom="xs">
                {' · '}
                <When post={post} />
              </Text>
            </Text>
          </div>
          {picture && <img src={picture.url} alt="" loading="lazy" className={classes.picture} />}
        </div>
      </Table.Td>
      <Table.Td visibleFrom="xs" className={classes.when}>
        <Text size="sm" c="dimmed" component="div">
          <When post={post} />
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

/** Since when it is public, or when it will be. */
function When({ post: { state, publishAt, publishedAt } }: { post: Post }) {
  const { t } = useTranslation('posts');
  const at = state === 'scheduled' ? publishAt : publishedAt;
  return at ? <Time at={at}>{fromNow(at)}</Time> : t('notPublic');
}
