import './words';
import { useState } from 'react';
import { keptToken } from '@/lib/invitation-token';
import { LoadingPage } from '@/ui/loading-page';
import { useOffer } from './api/look-up';
import { LinkTrouble, troubleOf, type Trouble } from './components/link-trouble';
import { Registered } from './components/registered';
import { RegistrationPage } from './components/registration-page';

/** Where the link of an invitation leads: from a name in a mail to a user. */
export function InvitationPage() {
  const token = keptToken();
  return token ? <Invitation token={token} /> : <LinkTrouble trouble="unknown" />;
}

function Invitation({ token }: { token: string }) {
  const offer = useOffer(token);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [username, setUsername] = useState<string | null>(null);
  if (username !== null && offer.data) {
    return <Registered username={username} offer={offer.data} />;
  }
  if (trouble ?? offer.error) {
    return <LinkTrouble trouble={trouble ?? troubleOf(offer.error)} onRetry={() => void offer.refetch()} />;
  }
  return offer.data ? (
    <RegistrationPage token={token} offer={offer.data} onDone={setUsername} onTrouble={setTrouble} />
  ) : (
    <LoadingPage />
  );
}
