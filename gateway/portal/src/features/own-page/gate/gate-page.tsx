import { useTranslation } from 'react-i18next';
import type { OwnPage } from '@/api/joining-schema';
import { AccountFront } from '@/ui/front/account-front';
import { Gate } from './gate';

interface Props {
  own: string;
  page: OwnPage;
  onOpen: () => void;
}

/** The link alone opens nothing: the phone has to be at hand, too. */
export function GatePage(props: Props) {
  const { t } = useTranslation('own-page');
  return (
    <AccountFront account={props.page.account} title={t('gate.title')}>
      <Gate {...props} />
    </AccountFront>
  );
}
