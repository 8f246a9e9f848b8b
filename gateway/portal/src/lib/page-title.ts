import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useShell } from './workplace';

/** "(3) Inbox · Riverside Clinic · Waffle"; the account stands there unless it is about another place. */
export function usePageTitle(page: string, place?: string) {
  const { t } = useTranslation();
  const { account, unread } = useShell();
  const count = unread > 0 ? `(${unread > 99 ? '99+' : unread}) ` : '';
  const parts = [page, place ?? account?.name, t('app.name')].filter((part) => part !== undefined);
  useDocumentTitle(count + parts.join(' · '));
}
