import { Switch, Text, ThemeIcon } from '@mantine/core';
import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconFileImport,
  IconFileText,
  IconFlag,
  IconGitMerge,
  IconLockOpen,
  IconMessage,
  IconNote,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconSend,
  IconTag,
  IconUserCheck,
  IconUserMinus,
  IconUserPlus,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TimelineType } from '@/api/client-schema';
import type { Client } from '@/api/schema';
import { fromNow } from '@/lib/format';
import { useTextsInTimelines } from '@/lib/preferences';
import { useWorkplace } from '@/lib/workplace';
import { LoadMore } from '@/ui/load-more';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useTimeline } from '../api/timeline';
import classes from '../clients.module.css';
import { isText, linesOf, type TimelineLine } from './lines';
import { useSentence } from './use-sentence';

const ICONS: Record<TimelineType, Icon> = {
  'client.added': IconUserPlus,
  'client.edited': IconPencil,
  'client.blocked': IconBan,
  'client.unblocked': IconLockOpen,
  'client.tagged': IconTag,
  'group.joined': IconUsers,
  'group.left': IconUserMinus,
  'consent.given': IconCircleCheck,
  'consent.withdrawn': IconCircleX,
  'terms.accepted': IconFileText,
  'client.paused': IconPlayerPause,
  'client.resumed': IconPlayerPlay,
  'note.added': IconNote,
  'client.merged': IconGitMerge,
  'client.unmerged': IconGitMerge,
  'client.imported': IconFileImport,
  'client.enrolled': IconUserCheck,
  'page.supported': IconFlag,
  'text.received': IconMessage,
  'text.sent': IconSend,
};

/** What happened to the client, the newest first. */
export function TimelineSection({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const [texts, setTexts] = useTextsInTimelines();
  const timeline = useTimeline(account.id, client.id, texts);
  return (
    <Section
      title={t('timeline.title')}
      action={
        <Switch
          size="sm"
          checked={texts}
          onChange={(event) => setTexts(event.currentTarget.checked)}
          label={t('timeline.showTexts')}
        />
      }
    >
      <Loaded query={timeline}>
        {(items) => (
          <ul className={classes.list} aria-label={t('timeline.title')}>
            {linesOf(items).map((line) => (
              <Line key={line.item.id} line={line} client={client} />
            ))}
          </ul>
        )}
      </Loaded>
      <LoadMore query={timeline} />
    </Section>
  );
}

function Line({ line, client }: { line: TimelineLine; client: Client }) {
  const { item } = line;
  const { what, more } = useSentence(line);
  const { t } = useTranslation('clients');
  const { kind, name } = item.actor;
  const ItemIcon = ICONS[item.type] ?? IconPencil;
  const who = kind === 'client' ? client.name : (name ?? t(`timeline.actors.${kind}`));
  return (
    <li className={classes.item}>
      <ThemeIcon size={28} radius="xl" variant="default">
        <ItemIcon size={16} stroke={1.7} aria-hidden />
      </ThemeIcon>
      <div className={classes.grow}>
        <Text size="sm">{what}</Text>
        {more && (
          <Text size="sm" c="dimmed" className={classes.words}>
            {more}
          </Text>
        )}
        <Text size="xs" c="dimmed" component="div">
          {!isText(item) && `${who} · `}
          <Time at={item.at}>{fromNow(item.at)}</Time>
        </Text>
      </div>
    </li>
  );
}
