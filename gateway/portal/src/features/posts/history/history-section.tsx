import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Post, PostVersion } from '@/api/post-schema';
import { fromNow } from '@/lib/format';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useHistory } from '../api/history';
import { Changes } from './changes-view';
import classes from './history.module.css';

/** How a post came to be what it is: the newest version first. */
export function HistorySection({ post }: { post: Post }) {
  const { t } = useTranslation('posts');
  return (
    <Section title={t('history.title')}>
      <Loaded query={useHistory(post.id, post.version)} height={60}>
        {(items) => <Versions items={items} />}
      </Loaded>
    </Section>
  );
}

function Versions({ items }: { items: PostVersion[] }) {
  const { t } = useTranslation('posts');
  const newestFirst = items.toSorted((one, other) => other.version - one.version);
  return (
    <ol className={classes.versions} aria-label={t('history.title')}>
      {newestFirst.map((version, index) => (
        <Version key={version.version} version={version} before={newestFirst[index + 1]} />
      ))}
    </ol>
  );
}

/** Null before for the first one. */
function Version({ version, before }: { version: PostVersion; before: PostVersion | undefined }) {
  const { t } = useTranslation('posts');
  const [opened, { toggle }] = useDisclosure(false);
  const when = fromNow(version.at);
  return (
    <li className={classes.version}>
      <div className={classes.head}>
        <Text size="sm" component="div">
          {t(before ? 'history.changed' : 'history.written')} <Time at={version.at}>{when}</Time>
        </Text>
        {before && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={opened}
            aria-label={t(opened ? 'history.hideOf' : 'history.showOf', { when })}
            onClick={toggle}
          >
            {t(opened ? 'history.hide' : 'history.show')}
          </Button>
        )}
      </div>
      {before && opened && <Changes before={before} after={version} />}
    </li>
  );
}
