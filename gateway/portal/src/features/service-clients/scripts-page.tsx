import './words';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTerminal2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useServiceClients } from './api/service-clients';
import { CreateScript } from './components/create-script';
import { ScriptList } from './components/script-list';

/** The programs that use the API by themselves. */
export function ScriptsPage() {
  const { t } = useTranslation(['scripts', 'common']);
  const [adding, dialog] = useDisclosure(false);
  const scripts = useServiceClients();
  usePageTitle(t('title'), t('common:nav.admin'));
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={dialog.open}>
          {t('add')}
        </Button>
      }
    >
      {scripts.isPending && <RowSkeleton rows={3} />}
      {scripts.isError && !scripts.data && (
        <LoadError error={scripts.error} onRetry={() => void scripts.refetch()} />
      )}
      {scripts.data?.length === 0 && (
        <EmptyState icon={IconTerminal2} title={t('none')} hint={t('noneHint')} />
      )}
      {scripts.data && scripts.data.length > 0 && <ScriptList scripts={scripts.data} />}
      <CreateScript opened={adding} onClose={dialog.close} />
    </Page>
  );
}
