import './words';
import { Button } from '@mantine/core';
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useBroadcasts } from './api/broadcasts';
import { BroadcastTable } from './list/broadcast-table';
import { MembersOnly } from './members-only';

/** The texts to many of an account. */
export function BroadcastsPage() {
  const { t } = useTranslation('broadcasts');
  const { account, texts } = useWorkplace();
  const broadcasts = useBroadcasts(account.id, texts);
  const items = broadcasts.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(t('title'));
  if (!texts) {
    return <MembersOnly />;
  }
  const write = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      renderRoot={(props) => (
        <Link to="/accounts/$accountId/broadcasts/new" params={{ accountId: account.id }} {...props} />
      )}
    >
      {t('new')}
    </Button>
  );
  return (
    <Page title={t('title')} hint={t('hint')} actions={write}>
      {broadcasts.isPending && <RowSkeleton rows={4} />}
      {broadcasts.isError && items.length === 0 && (
        <LoadError error={broadcasts.error} onRetry={() => void broadcasts.refetch()} />
      )}
      {broadcasts.isSuccess && items.length === 0 && (
        <EmptyState icon={IconSpeakerphone} title={t('empty.none')} hint={t('empty.noneHint')} />
      )}
      {items.length > 0 && <BroadcastTable broadcasts={items} />}
      <LoadMore query={broadcasts} eager />
    </Page>
  );
}
