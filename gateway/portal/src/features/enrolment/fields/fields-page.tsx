import '../words';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { useFieldsToEdit } from '../api/fields';
import { FieldList } from './field-list';

/** What an account keeps about each client. */
export function FieldsPage() {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  usePageTitle(t('fields.title'));
  return (
    <Loaded query={useFieldsToEdit(account.id)} height={260}>
      {(fields) => <FieldList key={account.id} fresh={fields} />}
    </Loaded>
  );
}
