import { VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { NewConversation } from './new-conversation';
import { ConversationList } from './list/conversation-list';
import classes from './inbox-page.module.css';
import { useInboxKeys } from './use-inbox-keys';

/** The texts of an account, for its members only: an administrator is not one by that alone. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const { account } = useWorkplace();
  usePageTitle(t('title'));
  return account.role ? (
    <Inbox />
  ) : (
    <EmptyState icon={IconLock} title={t('notMember.title')} hint={t('notMember.hint')} />
  );
}

/** List and thread side by side; on a phone one at a time. */
function Inbox() {
  const { t } = useTranslation('inbox');
  const { conversationId } = useParams({ strict: false });
  const [creating, dialog] = useDisclosure(false);
  useInboxKeys();
  return (
    <div className={classes.panes} data-open={conversationId ? '' : undefined}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <ConversationList onNew={dialog.open} />
      <section className={classes.thread} aria-label={t('conversation')}>
        <Outlet />
      </section>
      <NewConversation opened={creating} onClose={dialog.close} />
    </div>
  );
}
