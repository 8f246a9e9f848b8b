import './words';
import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconUserPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { oneOf } from '@/lib/search-values';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useInvitations } from './api/invitations';
import { InvitationList } from './invitations/invitation-list';
import { Invite } from './invitations/invite';
import classes from './invitations/invitations.module.css';

const STATES = ['open', 'accepted', 'expired', 'withdrawn'] as const;

/** Who has been invited, and what became of it. */
export function InvitationsPage() {
  const { t } = useTranslation(['people', 'common']);
  const { state = 'open' } = useSearch({ from: '/_shell/admin/invitations' });
  const navigate = useNavigate({ from: '/admin/invitations' });
  const [inviting, dialog] = useDisclosure(false);
  const invitations = useInvitations(state);
  const items = invitations.data ?? [];
  usePageTitle(t('invitations.title'), t('common:nav.admin'));
  return (
    <Page
      title={t('invitations.title')}
      hint={t('invitations.hint')}
      actions={
        <Button leftSection={<IconUserPlus size={17} aria-hidden />} onClick={dialog.open}>
          {t('invite.button')}
        </Button>
      }
    >
      <SegmentedControl
        mb="md"
        className={classes.states}
        aria-label={t('invitations.show')}
        value={state}
        data={STATES.map((value) => ({ value, label: t(`invitations.list.${value}`) }))}
        onChange={(value) =>
          void navigate({ search: { state: oneOf(['accepted', 'expired', 'withdrawn'], value) } })
        }
      />
      {invitations.isPending && <RowSkeleton rows={3} />}
      {invitations.isError && items.length === 0 && (
        <LoadError error={invitations.error} onRetry={() => void invitations.refetch()} />
      )}
      {invitations.isSuccess && items.length === 0 && (
        <EmptyState
          icon={IconMail}
          title={t(`invitations.empty.${state}`)}
          hint={state === 'open' ? t('invitations.empty.openHint') : undefined}
        />
      )}
      {items.length > 0 && <InvitationList invitations={items} />}
      <Invite opened={inviting} onClose={dialog.close} />
    </Page>
  );
}
