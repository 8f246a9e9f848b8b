import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { NumberList } from './number-list';

export function NumbersPage() {
  const { t } = useTranslation('account');
  usePageTitle(t('tabs.numbers'));
  return <NumberList />;
}
