import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/webhook-schema';

const COLOURS = { active: 'green', paused: 'gray', failing: 'red' };

export function StateBadge({ webhook: { state } }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks');
  return (
    <Badge size="sm" variant="light" color={COLOURS[state]}>
      {t(`state.${state}`)}
    </Badge>
  );
}
