import { useTranslation } from 'react-i18next';
import type { Terms } from '@/api/enrolment-schema';
import { languageName } from '@/lib/choices';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import type { Question } from '@/ui/confirm-dialog';
import { useTermsDeeds } from '../api/terms';

/** What is asked before a draft becomes binding, or is gone. */
export function useTermsQuestions(ask: (question: Question) => void) {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  const deeds = useTermsDeeds(account.id);
  return {
    publish: ({ id, title, language }: Terms) =>
      ask({
        title: t('terms.publishSure', { title }),
        consequence: t('terms.publishConsequence', { language: languageName(language) }),
        confirm: t('terms.publish'),
        harmless: true,
        onConfirm: async () => {
          await deeds.publish.mutateAsync(id);
          tell(t('terms.publishedNow', { title }));
        },
      }),
    remove: ({ id, title }: Terms) =>
      ask({
        title: t('terms.removeSure', { title }),
        consequence: t('terms.removeConsequence'),
        confirm: t('terms.remove'),
        onConfirm: async () => {
          await deeds.remove.mutateAsync(id);
          tell(t('terms.removed'));
        },
      }),
  };
}
