import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { standingOf, type Standing } from './standing';

const COLOURS: Record<Standing, string> = { draft: 'gray', planned: 'blue', open: 'green', closed: 'gray' };

export function StandingBadge({ page }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const standing = standingOf(page);
  return (
    <Badge
      size="sm"
      flex="none"
      variant={standing === 'closed' ? 'outline' : 'light'}
      color={COLOURS[standing]}
    >
      {t(`standing.${standing}`)}
    </Badge>
  );
}
