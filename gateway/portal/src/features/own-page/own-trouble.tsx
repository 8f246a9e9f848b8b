import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { MessagePage } from '@/ui/message-page';

/** Why there is no page behind a link. */
export function OwnTrouble({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation(['own-page', 'common']);
  const gone = error instanceof ProblemError && [404, 410].includes(error.status);
  const trouble = gone ? 'unknown' : 'unreachable';
  useDocumentTitle(`${t(`trouble.${trouble}.title`)} · ${t('common:app.name')}`);
  return (
    <MessagePage title={t(`trouble.${trouble}.title`)} hint={t(`trouble.${trouble}.hint`)}>
      {!gone && <Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    </MessagePage>
  );
}
