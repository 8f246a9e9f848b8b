import '../words';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { useEnrolment } from '../api/enrolment';
import { JoiningForm } from './joining-form';

/** How people become clients by themselves. */
export function JoiningPage() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  usePageTitle(t('tabs.enrolment'));
  return (
    <Loaded query={useEnrolment(account.id)} height={420}>
      {(enrolment) => <JoiningForm key={account.id} fresh={enrolment} />}
    </Loaded>
  );
}
