import { Alert, Button, Code } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import type { InvitationOffer } from '@/api/registration-schema';
import { SIGN_IN } from '@/lib/sign-in';
import { FrontPage } from '@/ui/front-page';

/** The invited person is a user now; signing in comes next. */
export function Registered({ username, offer }: { username: string; offer: InvitationOffer }) {
  const { t } = useTranslation('invitation');
  return (
    <FrontPage
      title={t('done.title', { name: offer.firstName })}
      hint={<Trans t={t} i18nKey="done.hint" values={{ username }} components={{ name: <Code fz="sm" /> }} />}
    >
      {offer.secondFactorRequired && (
        <Alert icon={<IconShieldLock aria-hidden />} title={t('done.secondFactor')}>
          {t('done.secondFactorHint')}
        </Alert>
      )}
      <Button component="a" href={SIGN_IN}>
        {t('signIn')}
      </Button>
    </FrontPage>
  );
}
