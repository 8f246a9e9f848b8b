import { Button, List, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PublicAccount } from '@/api/joining-schema';
import { formatPhone } from '@/lib/phone';
import { AccountFront } from '@/ui/front/account-front';

/** The stranger is a client now: what comes next, and the way to their own page. */
export function Joined({ account, own }: { account: PublicAccount; own: string }) {
  const { t } = useTranslation('joining');
  const { name, number } = account;
  return (
    <AccountFront account={account} title={t('done.title')} hint={t('done.hint', { account: name })}>
      <section>
        <Title order={2} size="h5" mb="xs">
          {t('done.next')}
        </Title>
        <List spacing="xs">
          <List.Item>
            {number ? t('done.confirmation', { number: formatPhone(number) }) : t('done.confirmationBare')}
          </List.Item>
          <List.Item>{t('done.stop')}</List.Item>
          <List.Item>{t('done.own')}</List.Item>
        </List>
      </section>
      <Button component={Link} to="/mine/$own" params={{ own } as never} size="md" fullWidth>
        {t('done.open')}
      </Button>
    </AccountFront>
  );
}
