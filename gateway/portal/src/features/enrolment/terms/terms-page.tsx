import '../words';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { useTerms } from '../api/terms';
import { TermsList } from './terms-list';

/** What clients accept, version by version. */
export function TermsPage() {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  usePageTitle(t('terms.title'));
  return (
    <Loaded query={useTerms(account.id)} height={260}>
      {(terms) => <TermsList key={account.id} terms={terms} />}
    </Loaded>
  );
}
