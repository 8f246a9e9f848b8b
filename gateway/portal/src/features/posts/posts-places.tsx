import './words';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { PlaceContext } from './place';

/** The posts of an account: who may text writes them. */
export function AccountPosts() {
  const { account, texts, manages } = useWorkplace();
  const place = { accountId: account.id, name: account.name, writes: texts, moderates: manages };
  return (
    <PlaceContext value={place}>
      <Outlet />
    </PlaceContext>
  );
}

/** All posts, and those of the installation among them: for admins. */
export function InstallationPosts() {
  const { t } = useTranslation();
  return (
    <PlaceContext value={{ accountId: null, name: t('app.name'), writes: true, moderates: true }}>
      <Outlet />
    </PlaceContext>
  );
}
