import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announceSignIn } from '@/lib/session';
import { MessagePage } from '@/ui/message-page';

/** Where a new sign-in ends that was begun from an open page: that page goes on by itself. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <MessagePage title={t('session.renewed')} hint={t('session.renewedHint')}>
      <Button component={Link} to="/" variant="default">
        {t('errors.home')}
      </Button>
    </MessagePage>
  );
}
