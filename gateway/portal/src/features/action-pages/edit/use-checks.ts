import { useTranslation } from 'react-i18next';
import { isSlug } from './slug';

const LONGEST_TITLE = 120;

/** What is said beside the fields before anything is sent. */
export function useChecks() {
  const { t } = useTranslation('action-pages');
  return {
    title: (typed: string) => {
      if (typed.trim().length > LONGEST_TITLE) {
        return t('form.titleTooLong', { count: LONGEST_TITLE });
      }
      return typed.trim() !== '' || t('form.titleRequired');
    },
    slug: (typed: string) => isSlug(typed) || t('form.addressInvalid'),
    required: (typed: string) => typed.trim() !== '' || t('form.required'),
  };
}
