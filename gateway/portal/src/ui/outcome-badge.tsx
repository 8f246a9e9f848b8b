import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditOutcome } from '@/api/people-schema';

const COLOURS = { success: 'green', refused: 'orange', failed: 'red' } as const;

/** How something ended. */
export function OutcomeBadge({ outcome }: { outcome: AuditOutcome }) {
  const { t } = useTranslation();
  return (
    <Badge size="sm" variant="light" color={COLOURS[outcome]}>
      {t(`outcomes.${outcome}`)}
    </Badge>
  );
}
