import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { MessagePage } from '@/ui/message-page';

function troubleOf(error: Error) {
  if (!(error instanceof ProblemError)) {
    return 'unreachable';
  }
  if (error.status === 404) {
    return 'unknown';
  }
  return [403, 409, 410].includes(error.status) ? 'closed' : 'unreachable';
}

/** Why there is nothing to join behind a link. */
export function JoinTrouble({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation(['joining', 'common']);
  const trouble = troubleOf(error);
  useDocumentTitle(`${t(`trouble.${trouble}.title`)} · ${t('common:app.name')}`);
  return (
    <MessagePage title={t(`trouble.${trouble}.title`)} hint={t(`trouble.${trouble}.hint`)}>
      {trouble === 'unreachable' && <Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    </MessagePage>
  );
}
