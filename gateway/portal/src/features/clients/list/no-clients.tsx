import { Button } from '@mantine/core';
import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { useFilter } from '../filter';

export function NoClients({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('clients');
  const { editsClients } = useWorkplace();
  const { filtered, show } = useFilter();
  if (filtered) {
    return (
      <EmptyState icon={IconSearchOff} title={t('empty.notFound')}>
        <Button variant="light" onClick={() => show({})}>
          {t('empty.showAll')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconUsers}
      title={t('empty.none')}
      hint={t(editsClients ? 'empty.noneHint' : 'empty.noneReadOnly')}
    >
      {editsClients && <Button onClick={onAdd}>{t('add.title')}</Button>}
    </EmptyState>
  );
}
