import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { MessagePage } from '@/ui/message-page';

/** Why there is nothing to join behind a link. */
export function JoinTrouble({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation(['joining', 'common']);
  const unknown = error instanceof ProblemError && error.status === 404;
  const trouble = unknown ? 'unknown' : 'unreachable';
  useDocumentTitle(`${t(`trouble.${trouble}.title`)} · ${t('common:app.name')}`);
  return (
    <MessagePage title={t(`trouble.${trouble}.title`)} hint={t(`trouble.${trouble}.hint`)}>
      {!unknown && <Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    </MessagePage>
  );
}
