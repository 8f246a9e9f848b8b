import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { SettingsLoader } from '../components/settings-loader';
import { LimitsForm } from './limits-form';

/** What holds the account's texts back. */
export function LimitsPage() {
  const { t } = useTranslation('account');
  usePageTitle(t('tabs.limits'));
  return <SettingsLoader>{(settings) => <LimitsForm fresh={settings} />}</SettingsLoader>;
}
