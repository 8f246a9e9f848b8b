import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from './workplace';

/** "(3) Inbox · Riverside Clinic · Waffle". */
export function usePageTitle(page: string) {
  const { t } = useTranslation();
  const { account, unread } = useWorkplace();
  const count = unread > 0 ? `(${unread > 99 ? '99+' : unread}) ` : '';
  useDocumentTitle(`${count}${page} · ${account.name} · ${t('app.name')}`);
}
