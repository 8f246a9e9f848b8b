import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { useShell } from '@/lib/workplace';

const COLOURS = { disabled: 'red', deleted: 'gray' } as const;

/** What sets a user apart from the others: an active user without rights has no badge. */
export function UserBadges({ user: { id, admin, status } }: { user: User }) {
  const { t } = useTranslation('people');
  const { me } = useShell();
  return (
    <>
      {id === me.id && (
        <Badge size="xs" variant="default">
          {t('you')}
        </Badge>
      )}
      {admin && (
        <Badge size="xs" variant="light">
          {t('role.admin')}
        </Badge>
      )}
      {status !== 'active' && (
        <Badge size="xs" color={COLOURS[status]} variant="light">
          {t(`status.${status}`)}
        </Badge>
      )}
    </>
  );
}
