import { Alert, Button, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfferQuery } from '@/api/number-paths';
import type { NumberOffer } from '@/api/number-schema';
import { formatMoney } from '@/lib/money';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { useOffers } from '../api/numbers';
import classes from './numbers.module.css';

interface Props {
  search: OfferQuery;
  onChoose: (offer: NumberOffer) => void;
}

/** What Twilio has for sale. */
export function OfferList({ search, onChoose }: Props) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const { data, error, isFetching } = useOffers(account.id, search);
  if (error) {
    return (
      <Alert color="red" role="alert" mt="md">
        {error.message}
      </Alert>
    );
  }
  if (!data) {
    return <Skeleton h={160} mt="md" radius="md" />;
  }
  if (data.length === 0) {
    return (
      <Text size="sm" mt="md" role="status">
        {t('numbers.noOffers')}
      </Text>
    );
  }
  return (
    <div className={classes.offers} aria-busy={isFetching}>
      <ul className={classes.list} aria-label={t('numbers.offers')}>
        {data.map((offer) => (
          <OfferRow key={offer.number} offer={offer} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
}

function OfferRow({ offer, onChoose }: { offer: NumberOffer; onChoose: (offer: NumberOffer) => void }) {
  const { t } = useTranslation('account');
  const { number, locality, region, capabilities, monthlyPrice } = offer;
  const place = [locality, region].filter(Boolean).join(', ');
  const what = capabilities.map((capability) => t(`numbers.capabilities.${capability}`)).join(' · ');
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <Text size="sm" fw={600}>
          {formatPhone(number)}
        </Text>
        <Text size="xs" c="dimmed">
          {[place, what].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {monthlyPrice && (
        <Text size="sm">
          {t('numbers.perMonth', { price: formatMoney(monthlyPrice.amount, monthlyPrice.currency) })}
        </Text>
      )}
      <Button
        size="xs"
        variant="light"
        aria-label={t('numbers.chooseNumber', { number: formatPhone(number) })}
        onClick={() => onChoose(offer)}
      >
        {t('numbers.choose')}
      </Button>
    </li>
  );
}
