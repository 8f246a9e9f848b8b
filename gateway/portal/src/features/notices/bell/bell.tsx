import { ActionIcon, Center, Loader, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnreadNotices } from '../api/list-notices';
import classes from './bell.module.css';

const NoticePanel = lazy(() => import('./notice-panel'));

const MOST_SHOWN = 99;

/** How many notices wait, and below it, which. */
export function Bell() {
  const { t } = useTranslation();
  const unread = useUnreadNotices();
  const [opened, panel] = useDisclosure(false);
  return (
    <Popover
      opened={opened}
      onChange={(open) => (open ? panel.open() : panel.close())}
      position="bottom-start"
      width="min(410px, calc(100vw - 16px))"
      shadow="lg"
      radius="lg"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          className={classes.bell}
          aria-label={unread > 0 ? t('bell.unread', { count: unread }) : t('bell.label')}
          onClick={panel.toggle}
        >
          <IconBell size={20} stroke={1.7} aria-hidden />
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t('bell.label')}>
        <Suspense fallback={<Waiting />}>
          <NoticePanel onClose={panel.close} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

function Waiting() {
  return (
    <Center h={200}>
      <Loader size="sm" />
    </Center>
  );
}
