import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { SettingsLoader } from '../components/settings-loader';
import { HoursForm } from './hours-form';

/** When the account is open, and what it answers by itself. */
export function HoursPage() {
  const { t } = useTranslation('account');
  usePageTitle(t('tabs.hours'));
  return <SettingsLoader>{(settings) => <HoursForm fresh={settings} />}</SettingsLoader>;
}
