import { Button } from '@mantine/core';
import { IconMessageBolt } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';

export function NoRules({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('account');
  return (
    <EmptyState icon={IconMessageBolt} title={t('keywords.none')} hint={t('keywords.noneHint')}>
      <Button mt="sm" onClick={onAdd}>
        {t('keywords.add')}
      </Button>
    </EmptyState>
  );
}
