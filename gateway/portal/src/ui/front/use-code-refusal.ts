import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';

/** Why a code was not taken, in words. */
export function useCodeRefusal() {
  const { t } = useTranslation('front');
  const [refusal, setRefusal] = useState<string>();

  function wordsOf(error: unknown) {
    if (!(error instanceof ProblemError)) {
      return error instanceof Error ? error.message : String(error);
    }
    if (error.is('wrong-code')) {
      const { left } = error.problem;
      return left === undefined
        ? t('code.wrong')
        : left > 0
          ? t('code.wrong', { count: left })
          : t('code.spent');
    }
    return error.is('code-expired') ? t('code.expired') : error.message;
  }

  return {
    refusal,
    refuse: (error: unknown) => setRefusal(wordsOf(error)),
    forget: () => setRefusal(undefined),
  };
}
