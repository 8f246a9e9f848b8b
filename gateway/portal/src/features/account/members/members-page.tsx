import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { MemberList } from './member-list';

export function MembersPage() {
  const { t } = useTranslation('account');
  usePageTitle(t('tabs.members'));
  return <MemberList />;
}
