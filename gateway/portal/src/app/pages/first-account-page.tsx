import { Button, List } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MessagePage } from '@/ui/message-page';

/** Where an admin begins who is the first one here. */
export function FirstAccountPage() {
  const { t } = useTranslation();
  useDocumentTitle(`${t('firstAccount.title')} · ${t('app.name')}`);
  return (
    <MessagePage title={t('firstAccount.title')} hint={t('firstAccount.hint')}>
      <List type="ordered" ta="left" size="sm" spacing={6} mb="xs">
        <List.Item>{t('firstAccount.open')}</List.Item>
        <List.Item>{t('firstAccount.number')}</List.Item>
        <List.Item>{t('firstAccount.people')}</List.Item>
      </List>
      <Button renderRoot={(props) => <Link to="/admin/accounts" search={{ new: true }} {...props} />}>
        {t('firstAccount.button')}
      </Button>
      <Button variant="default" renderRoot={(props) => <Link to="/admin/invitations" {...props} />}>
        {t('firstAccount.invite')}
      </Button>
    </MessagePage>
  );
}
