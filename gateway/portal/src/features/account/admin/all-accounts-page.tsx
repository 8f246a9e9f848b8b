import '../words';
import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { Page } from '@/ui/page';
import { SearchField } from '@/ui/search-field';
import { DeletedList } from './deleted-list';
import { OpenAccount } from './open-account';
import { OpenList } from './open-list';

/** All accounts of the installation. */
export function AllAccountsPage() {
  const { t } = useTranslation(['account', 'common']);
  const search = useSearch({ from: '/_shell/admin/accounts' });
  const navigate = useNavigate({ from: '/admin/accounts' });
  const open = (opened: boolean) =>
    void navigate({ search: (old) => ({ ...old, new: opened || undefined }), replace: true });
  usePageTitle(t('all.title'), t('common:nav.admin'));
  return (
    <Page
      title={t('all.title')}
      hint={t('all.hint')}
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => open(true)}>
          {t('open.button')}
        </Button>
      }
    >
      <Group mb="md" gap="sm">
        {search.deleted ? <div style={{ flex: 1 }} /> : <SearchField label={t('all.search')} />}
        <SegmentedControl
          aria-label={t('all.which')}
          value={search.deleted ? 'deleted' : 'open'}
          data={[
            { value: 'open', label: t('all.open') },
            { value: 'deleted', label: t('all.deleted') },
          ]}
          onChange={(value) => void navigate({ search: { deleted: value === 'deleted' || undefined } })}
        />
      </Group>
      {search.deleted ? <DeletedList /> : <OpenList query={search.q} onOpen={() => open(true)} />}
      <OpenAccount opened={search.new ?? false} onClose={() => open(false)} />
    </Page>
  );
}
