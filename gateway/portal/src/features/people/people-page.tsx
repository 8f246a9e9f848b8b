import './words';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearchOff, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useUsers } from './api/list-users';
import { Invite } from './invitations/invite';
import { PeopleFilters } from './list/people-filters';
import { PeopleList } from './list/people-list';

/** Everybody who can sign in. */
export function PeoplePage() {
  const { t } = useTranslation(['people', 'common']);
  const { q, status, role } = useSearch({ from: '/_shell/admin/people/' });
  const [inviting, dialog] = useDisclosure(false);
  const users = useUsers({ query: q, status, role });
  const items = useMemo(() => users.data?.pages.flatMap((page) => page.items) ?? [], [users.data]);
  const empty = items.length === 0;
  usePageTitle(t('people.title'), t('common:nav.admin'));
  return (
    <Page
      title={t('people.title')}
      hint={t('people.hint')}
      actions={
        <Button leftSection={<IconUserPlus size={17} aria-hidden />} onClick={dialog.open}>
          {t('invite.button')}
        </Button>
      }
    >
      <PeopleFilters />
      {users.isPending && <RowSkeleton />}
      {users.isError && empty && <LoadError error={users.error} onRetry={() => void users.refetch()} />}
      {users.isSuccess && empty && <Nobody filtered={!!(q || status || role)} />}
      {!empty && <PeopleList users={items} />}
      <LoadMore query={users} />
      <Invite opened={inviting} onClose={dialog.close} />
    </Page>
  );
}

function Nobody({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  if (!filtered) {
    return <EmptyState icon={IconUsers} title={t('people.none')} hint={t('people.noneHint')} />;
  }
  return (
    <EmptyState icon={IconSearchOff} title={t('people.notFound')}>
      <Button variant="light" onClick={() => void navigate({ to: '/admin/people' })}>
        {t('people.showAll')}
      </Button>
    </EmptyState>
  );
}
