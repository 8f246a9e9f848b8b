import '../words';
import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { LoadError } from '@/ui/load-error';
import { useNoticeSettings } from '../api/settings';
import { DeviceSection } from '../devices/device-section';
import { SettingsForm } from './settings-form';

/** What a person is told where, and when they are left alone. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const { data, error, refetch } = useNoticeSettings();
  usePageTitle(t('title'));
  return (
    <Stack gap="lg">
      <DeviceSection />
      {data && <SettingsForm fresh={data} />}
      {!data && (error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton h={320} />)}
    </Stack>
  );
}
