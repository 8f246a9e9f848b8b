import { Kbd, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';

export function NoConversationOpen() {
  const { t } = useTranslation('inbox');
  return (
    <EmptyState icon={IconMessages} title={t('nothingOpen')}>
      <Text c="dimmed" size="sm">
        <Trans t={t} i18nKey="nothingOpenHint" components={{ key: <Kbd size="xs" /> }} />
      </Text>
    </EmptyState>
  );
}
