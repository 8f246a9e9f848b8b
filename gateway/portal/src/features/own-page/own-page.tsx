import './words';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicAccount } from '@/api/joining-schema';
import { AccountFront } from '@/ui/front/account-front';
import { LoadingPage } from '@/ui/loading-page';
import { useOwnPage } from './api/look';
import { sessions } from './api/session';
import { GatePage } from './gate/gate-page';
import { OpenPage } from './open-page';
import { OwnTrouble } from './own-trouble';

/** A client's own page: behind a link that was texted to them, and a code. */
export function OwnPage() {
  const { own = '' } = useParams({ strict: false });
  return <Page key={own} own={own} />;
}

function Page({ own }: { own: string }) {
  const { data: page, error, refetch } = useOwnPage(own);
  const [deletedFrom, setDeletedFrom] = useState<PublicAccount>();
  if (deletedFrom) {
    return <Gone account={deletedFrom} />;
  }
  if (!page) {
    return error ? <OwnTrouble error={error} onRetry={() => void refetch()} /> : <LoadingPage />;
  }
  const { client, account } = page;
  if (page.state === 'code-needed' || client === null) {
    return <GatePage own={own} page={page} onOpen={() => void refetch()} />;
  }
  return (
    <OpenPage
      own={own}
      page={{ ...page, client }}
      onDeleted={() => {
        sessions.set(own, undefined);
        setDeletedFrom(account);
      }}
    />
  );
}

function Gone({ account }: { account: PublicAccount }) {
  const { t } = useTranslation('own-page');
  return (
    <AccountFront account={account} title={t('gone.title')}>
      {t('gone.hint')}
    </AccountFront>
  );
}
