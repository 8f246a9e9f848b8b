import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefreshAccounts } from '@/api/accounts';
import type { Me } from '@/api/schema';
import { SignOutForm } from '../shell/sign-out-form';
import { MessagePage } from '@/ui/message-page';

/** For a person whom nobody has added to an account yet. */
export function NoAccountPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const refresh = useRefreshAccounts();
  const signOut = useRef<HTMLFormElement>(null);
  useDocumentTitle(`${t('noAccount.title')} · ${t('app.name')}`);
  return (
    <MessagePage title={t('noAccount.title')} hint={t('noAccount.hint', { email: me.email ?? me.username })}>
      <Button onClick={() => void refresh()}>{t('noAccount.check')}</Button>
      <Button variant="default" renderRoot={(props) => <Link to="/profile" {...props} />}>
        {t('nav.profile')}
      </Button>
      <Button variant="default" onClick={() => signOut.current?.requestSubmit()}>
        {t('profile.signOut')}
      </Button>
      <SignOutForm ref={signOut} />
    </MessagePage>
  );
}
