import './words';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { Page } from '@/ui/page';
import { DeadLetterSection } from './components/dead-letter-section';
import { QuarantineSection } from './components/quarantine-section';
import { ReviewSection } from './components/review-section';

/** What goes on only when a person decides. */
export function QueuesPage() {
  const { t } = useTranslation(['queues', 'common']);
  usePageTitle(t('title'), t('common:nav.admin'));
  return (
    <Page title={t('title')} hint={t('hint')}>
      <Stack gap="lg">
        <ReviewSection />
        <QuarantineSection />
        <DeadLetterSection />
      </Stack>
    </Page>
  );
}
