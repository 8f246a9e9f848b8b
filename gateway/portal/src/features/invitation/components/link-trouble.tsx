import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { SIGN_IN } from '@/lib/sign-in';
import { FrontPage } from '@/ui/front-page';

const REFUSALS = ['expired', 'used', 'withdrawn', 'unknown'] as const;

export type Trouble = (typeof REFUSALS)[number] | 'unreachable';

/** Why a link does not work, by the server's refusal. */
export function troubleOf(error: unknown): Trouble {
  const refusal = REFUSALS.find((kind) => error instanceof ProblemError && error.is(`invitation-${kind}`));
  const malformed = error instanceof ProblemError && error.status === 400;
  return refusal ?? (malformed ? 'unknown' : 'unreachable');
}

/** Says why a link does not work, and what to do. */
export function LinkTrouble({ trouble, onRetry }: { trouble: Trouble; onRetry?: () => void }) {
  const { t } = useTranslation(['invitation', 'common']);
  return (
    <FrontPage title={t(`trouble.${trouble}.title`)} hint={t(`trouble.${trouble}.hint`)}>
      {trouble === 'unreachable' && <Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
      {trouble === 'unknown' && (
        <Button component={Link} to="/claim">
          {t('trouble.claim')}
        </Button>
      )}
      {(trouble === 'used' || trouble === 'unknown') && (
        <Button component="a" href={SIGN_IN} variant={trouble === 'used' ? 'filled' : 'default'}>
          {t('signIn')}
        </Button>
      )}
    </FrontPage>
  );
}
