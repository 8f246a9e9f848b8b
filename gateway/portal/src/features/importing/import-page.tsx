import './words';
import { Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { BackLink } from '@/ui/back-link';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { CurrentImport } from './current-import';
import { ImportSteps } from './import-steps';
import { PastImports } from './upload/past-imports';
import { UploadFile } from './upload/upload-file';

/** From a table to clients; which import it is stands in the address. */
export function ImportPage() {
  const { t } = useTranslation('importing');
  const { account, supervises } = useWorkplace();
  const { import: importId } = useSearch({ strict: false });
  const params = { accountId: account.id };
  usePageTitle(t('title'));
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      back={
        <BackLink
          renderRoot={(props) => <Link to="/accounts/$accountId/clients" params={params} {...props} />}
        >
          {t('back')}
        </BackLink>
      }
    >
      {!supervises && <EmptyState icon={IconLock} title={t('forbidden')} hint={t('forbiddenHint')} />}
      {supervises && importId && <CurrentImport key={importId} importId={importId} />}
      {supervises && !importId && (
        <Stack gap="lg">
          <ImportSteps step={0} />
          <UploadFile />
          <PastImports />
        </Stack>
      )}
    </Page>
  );
}
