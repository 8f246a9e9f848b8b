import { ActionIcon, Text, ThemeIcon, VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconAt,
  IconCheck,
  IconFileInvoice,
  IconMessage,
  IconNews,
  IconSunrise,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { Notice, NoticeKind } from '@/api/notice-schema';
import { complain } from '@/lib/complain';
import { shortTime } from '@/lib/format';
import { useShell } from '@/lib/workplace';
import { PathLink } from '@/ui/path-link';
import { Time } from '@/ui/time';
import { useMarkRead } from '../api/mark-read';
import classes from './bell.module.css';

const PICTURES: Record<NoticeKind, { icon: Icon; colour: string }> = {
  text: { icon: IconMessage, colour: 'blue' },
  mention: { icon: IconAt, colour: 'grape' },
  incident: { icon: IconAlertTriangle, colour: 'orange' },
  statement: { icon: IconFileInvoice, colour: 'teal' },
  'post-unpublished': { icon: IconNews, colour: 'gray' },
  digest: { icon: IconSunrise, colour: 'gray' },
};

interface Props {
  notice: Notice;
  onClose: () => void;
}

/** A notice, which leads to what it is about. */
export function NoticeRow({ notice, onClose }: Props) {
  const { t } = useTranslation('notices');
  const { id, kind, title, text, link, readAt } = notice;
  const read = useMarkRead();
  const markRead = () => read.mutate({ ids: [id] }, { onError: (error) => complain(t('failed'), error) });
  const { icon: Picture, colour } = PICTURES[kind] ?? PICTURES.digest;
  const unread = readAt === null;

  function open() {
    if (unread) {
      markRead();
    }
    onClose();
  }

  return (
    <li className={classes.notice} data-unread={unread ? '' : undefined}>
      <ThemeIcon variant="light" color={colour} size={36} radius="md">
        <Picture size={19} stroke={1.7} aria-hidden />
      </ThemeIcon>
      <div className={classes.words}>
        <PathLink path={link} className={classes.link} onClick={open}>
          {unread && <VisuallyHidden>{t('new')} </VisuallyHidden>}
          {title}
        </PathLink>
        {text && (
          <Text size="sm" c="dimmed" lineClamp={2} className={classes.text}>
            {text}
          </Text>
        )}
        <About notice={notice} />
      </div>
      {unread && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          className={classes.above}
          aria-label={t('readOne', { title })}
          title={t('read')}
          onClick={markRead}
        >
          <IconCheck size={17} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

/** When, and where for who works in several accounts. */
function About({ notice: { accountId, at } }: { notice: Notice }) {
  const { me } = useShell();
  const { data } = useAccounts(me);
  const accounts = data?.items ?? [];
  const account = accounts.length > 1 && accounts.find(({ id }) => id === accountId);
  return (
    <Text size="xs" c="dimmed" mt={2} component="div">
      {account && `${account.name} · `}
      <Time at={at}>{shortTime(at)}</Time>
    </Text>
  );
}
