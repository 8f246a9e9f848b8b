import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditOutcome } from '@/api/people-schema';

/** How something ended; only what did not go well stands out. */
export function OutcomeBadge({ outcome }: { outcome: AuditOutcome }) {
  const { t } = useTranslation();
  const words = t(`outcomes.${outcome}`);
  if (outcome === 'success') {
    return (
      <Text span size="sm" c="dimmed">
        {words}
      </Text>
    );
  }
  return (
    <Badge size="sm" variant={outcome === 'refused' ? 'outline' : 'light'} color="red">
      {words}
    </Badge>
  );
}
