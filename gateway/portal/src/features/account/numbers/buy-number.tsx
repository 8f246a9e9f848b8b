import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferQuery } from '@/api/number-paths';
import type { NumberOffer } from '@/api/number-schema';
import { Dialog } from '@/ui/dialog';
import { ConfirmPurchase } from './confirm-purchase';
import { OfferList } from './offer-list';
import { OfferSearch } from './offer-search';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Searches Twilio's shop for a number, and buys the one that is chosen. */
export function BuyNumber({ opened, onClose }: Props) {
  const { t } = useTranslation('account');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('numbers.buy')}>
      <Shop onClose={onClose} />
    </Dialog>
  );
}

function Shop({ onClose }: { onClose: () => void }) {
  const [search, setSearch] = useState<OfferQuery>();
  const [chosen, choose] = useState<NumberOffer>();
  if (chosen) {
    return <ConfirmPurchase offer={chosen} onBack={() => choose(undefined)} onBought={onClose} />;
  }
  return (
    <>
      <OfferSearch onSearch={setSearch} />
      {search && <OfferList search={search} onChoose={choose} />}
    </>
  );
}
