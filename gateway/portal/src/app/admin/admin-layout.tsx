import { Button, Container } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShell } from '@/lib/workplace';
import { MessagePage } from '@/ui/message-page';
import { TabLinks } from '@/ui/tab-links';

const PAGES = [
  'accounts',
  'companies',
  'people',
  'invitations',
  'posts',
  'audit',
  'scripts',
  'queues',
] as const;

/** The pages about the installation as a whole, for admins. */
export function AdminLayout() {
  const { t } = useTranslation();
  const { me } = useShell();
  if (!me.admin) {
    return (
      <MessagePage code="403" title={t('admin.forbidden')} hint={t('admin.forbiddenHint')}>
        <Button component={Link} to="/">
          {t('errors.home')}
        </Button>
      </MessagePage>
    );
  }
  return (
    <>
      <Container size={980} px="lg" pt="xs" ml={0} mb="calc(-1 * var(--mantine-spacing-lg))">
        <TabLinks
          label={t('nav.admin')}
          pages={[
            { to: '/admin', label: t('admin.overview'), exact: true },
            ...PAGES.map((page) => ({ to: `/admin/${page}` as const, label: t(`admin.${page}`) })),
          ]}
        />
      </Container>
      <Outlet />
    </>
  );
}
