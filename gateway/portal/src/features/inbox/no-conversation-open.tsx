import { Kbd, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state';
import { useInboxList } from './use-inbox-list';

export function NoConversationOpen() {
  const { t } = useTranslation('inbox');
  const { items } = useInboxList();
  if (items.length === 0) {
    // The list says why, and what to do.
    return null;
  }
  return (
    <EmptyState icon={IconMessages} title={t('nothingOpen')}>
      <Text c="dimmed" size="sm">
        <Trans t={t} i18nKey="nothingOpenHint" components={{ key: <Kbd size="xs" /> }} />
      </Text>
    </EmptyState>
  );
}
