import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { SIGN_IN } from '@/lib/sign-in';
import { MessagePage } from '@/ui/message-page';

/** For who has deleted their user: signed out, and told so. */
export function GoodbyePage() {
  const { t } = useTranslation();
  useDocumentTitle(`${t('goodbye.title')} · ${t('app.name')}`);
  return (
    <MessagePage title={t('goodbye.title')} hint={t('goodbye.hint')}>
      <Button component="a" href={SIGN_IN} variant="default">
        {t('goodbye.signIn')}
      </Button>
    </MessagePage>
  );
}
