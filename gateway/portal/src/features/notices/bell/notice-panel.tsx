import '../words';
import { ActionIcon, Button, Title, VisuallyHidden } from '@mantine/core';
import { IconBellCheck, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@/api/notice-schema';
import { complain } from '@/lib/complain';
import { EmptyState } from '@/ui/empty-state';
import { LoadMore } from '@/ui/load-more';
import { Loaded } from '@/ui/loaded';
import { useNotices, useUnreadNotices } from '../api/list-notices';
import { useMarkRead } from '../api/mark-read';
import classes from './bell.module.css';
import { DesktopOffer } from './desktop-offer';
import { NoticeRow } from './notice-row';

interface Props {
  onClose: () => void;
}

/** What a person was told, newest first. */
export default function NoticePanel({ onClose }: Props) {
  const notices = useNotices();
  const { data } = notices;
  return (
    <>
      <Head onClose={onClose} />
      <DesktopOffer />
      <div className={classes.scroll}>
        <Loaded query={{ ...notices, data: data?.pages.flatMap(({ items }) => items) }} height={240}>
          {(items) => (items.length === 0 ? <None /> : <Notices notices={items} onClose={onClose} />)}
        </Loaded>
        <LoadMore query={notices} eager />
      </div>
    </>
  );
}

function Head({ onClose }: Props) {
  const { t } = useTranslation('notices');
  const unread = useUnreadNotices();
  const read = useMarkRead();
  const readAll = () => read.mutate({ all: true }, { onError: (error) => complain(t('failed'), error) });
  return (
    <div className={classes.head}>
      <Title order={2} size="h5" flex={1}>
        {t('title')}
      </Title>
      {unread > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={readAll}>
          {t('readAll')}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        renderRoot={(props) => <Link to="/profile/notices" {...props} />}
        aria-label={t('settings')}
        onClick={onClose}
      >
        <IconSettings size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      <VisuallyHidden role="status">{t('unread', { count: unread })}</VisuallyHidden>
    </div>
  );
}

function Notices({ notices, onClose }: Props & { notices: Notice[] }) {
  const { t } = useTranslation('notices');
  return (
    <ul className={classes.list} aria-label={t('title')}>
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} onClose={onClose} />
      ))}
    </ul>
  );
}

function None() {
  const { t } = useTranslation('notices');
  return <EmptyState icon={IconBellCheck} title={t('none')} hint={t('noneHint')} />;
}
