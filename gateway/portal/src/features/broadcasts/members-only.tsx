import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';

/** For who may not text: an administrator is no member by that alone. */
export function MembersOnly() {
  const { t } = useTranslation('broadcasts');
  return (
    <Page title={t('title')}>
      <EmptyState icon={IconLock} title={t('notOpen.title')} hint={t('notOpen.hint')} />
    </Page>
  );
}
