import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dateOf } from '@/lib/format';
import { Time } from '@/ui/time';
import { useNewestPosts } from '../api/posts';
import { useThisClient } from '../this-client';
import { OwnSection } from './own-section';
import classes from './sections.module.css';

/** What the account told everybody last; nothing where it told nothing. */
export function Posts() {
  const { t } = useTranslation('own-page');
  const { account } = useThisClient().page;
  const posts = useNewestPosts(account.id).data ?? [];
  return (
    posts.length > 0 && (
      <OwnSection title={t('posts.title', { account: account.name })}>
        <ul className={classes.entries}>
          {posts.map(({ id, title, excerpt, path, at }) => (
            <li key={id}>
              <Anchor href={path} fw={600} dir="auto" display="block">
                {title}
              </Anchor>
              {excerpt && (
                <Text size="sm" lineClamp={2} dir="auto">
                  {excerpt}
                </Text>
              )}
              <Text size="xs" c="dimmed" component="div">
                <Time at={at}>{dateOf(at)}</Time>
              </Text>
            </li>
          ))}
        </ul>
      </OwnSection>
    )
  );
}
