import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MessagePage } from '@/ui/message-page';

export function NotFoundPage() {
  const { t } = useTranslation();
  useDocumentTitle(`${t('errors.notFound')} · ${t('app.name')}`);
  return (
    <MessagePage code="404" title={t('errors.notFound')} hint={t('errors.notFoundHint')}>
      <Button component={Link} to="/">
        {t('errors.home')}
      </Button>
    </MessagePage>
  );
}
