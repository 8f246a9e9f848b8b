import { Button } from '@mantine/core';
import { IconInbox, IconMailOpened, IconSearchOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';

/** No conversation to show: nothing found, nothing unread, or nothing yet. */
export function EmptyList({ onNew }: { onNew: () => void }) {
  const { t } = useTranslation('inbox');
  const { texts } = useWorkplace();
  const { q, filter } = useSearch({ strict: false });
  const navigate = useNavigate();
  const showAll = () => void navigate({ to: '.', search: {} });
  if (q) {
    return (
      <EmptyState icon={IconSearchOff} title={t('empty.notFound', { query: q })}>
        <Button variant="light" onClick={showAll}>
          {t('clearSearch')}
        </Button>
      </EmptyState>
    );
  }
  if (filter === 'unread') {
    return (
      <EmptyState icon={IconMailOpened} title={t('empty.allRead')} hint={t('empty.allReadHint')}>
        <Button variant="light" onClick={showAll}>
          {t('empty.showAll')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconInbox}
      title={t('empty.none')}
      hint={t(texts ? 'empty.noneHint' : 'empty.noneReadOnly')}
    >
      {texts && <Button onClick={onNew}>{t('new.title')}</Button>}
    </EmptyState>
  );
}
