import { useTranslation } from 'react-i18next';
import type { TermsText } from '@/api/joining-schema';
import { tell } from '@/lib/tell';
import { AgreeForm } from '@/ui/front/agree-form';
import { DEEDS } from '../api/deeds';
import { useThisClient } from '../this-client';
import { OwnSection } from './own-section';

/** Terms that were published since the person accepted the last ones. */
export function NewTerms({ terms }: { terms: TermsText }) {
  const { t } = useTranslation('own-page');
  const { own, page, act } = useThisClient();

  async function accept() {
    if (await act(() => DEEDS.accept(own, terms.id))) {
      tell(t('terms.accepted'));
    }
  }

  return (
    <OwnSection title={t('terms.title')}>
      {t('terms.hint', { account: page.account.name })}
      <AgreeForm terms={terms} words={null} required="" save={t('terms.accept')} onAgree={accept} />
    </OwnSection>
  );
}
