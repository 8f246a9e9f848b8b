import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';

type Props = Pick<Client, 'blocked' | 'paused' | 'consent'> & { size?: 'xs' | 'sm' };

/** What keeps texts from somebody; who can be texted has no badge. */
export function ClientBadges({ blocked, paused, consent, size = 'xs' }: Props) {
  const { t } = useTranslation('clients');
  return (
    <>
      {blocked && (
        <Badge size={size} color="red" variant="light">
          {t('blocked')}
        </Badge>
      )}
      {consent === 'withdrawn' && (
        <Badge size={size} color="orange" variant="light">
          {t('consent.withdrawn')}
        </Badge>
      )}
      {consent === 'none' && (
        <Badge size={size} variant="default">
          {t('consent.none')}
        </Badge>
      )}
      {paused && (
        <Badge size={size} color="gray" variant="light">
          {t('paused')}
        </Badge>
      )}
    </>
  );
}
