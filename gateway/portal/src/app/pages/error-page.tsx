import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { MessagePage } from '@/ui/message-page';
import { NotFoundPage } from './not-found-page';

type Kind = 'offline' | 'forbidden' | 'broken';

function kindOf(error: unknown): Kind {
  if (error instanceof ProblemError) {
    return error.status === 403 ? 'forbidden' : 'broken';
  }
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
    ? 'offline'
    : 'broken';
}

const CODES: Record<Kind, string | undefined> = { offline: undefined, forbidden: '403', broken: '500' };

/** What a person sees instead of a page that could not be shown. */
export function ErrorPage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  useDocumentTitle(`${t(`errors.${kind}`)} · ${t('app.name')}`);
  if (error instanceof ProblemError && error.status === 404) {
    return <NotFoundPage />;
  }
  return (
    <MessagePage
      code={CODES[kind]}
      title={t(`errors.${kind}`)}
      hint={t(`errors.${kind}Hint`)}
      traceId={error instanceof ProblemError ? error.traceId : null}
    >
      {kind !== 'forbidden' && <Button onClick={reset}>{t('tryAgain')}</Button>}
      <Button component={Link} to="/" variant={kind === 'forbidden' ? 'filled' : 'default'}>
        {t('errors.home')}
      </Button>
    </MessagePage>
  );
}
