import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BroadcastState } from '@/api/broadcast-schema';

const COLOURS: Record<BroadcastState, string> = {
  preparing: 'gray',
  scheduled: 'blue',
  sending: 'blue',
  paused: 'orange',
  stopped: 'gray',
  done: 'green',
};

export function StateBadge({ state }: { state: BroadcastState }) {
  const { t } = useTranslation('broadcasts');
  return (
    <Badge size="sm" variant={state === 'sending' ? 'filled' : 'light'} color={COLOURS[state]} flex="none">
      {t(`state.${state}`)}
    </Badge>
  );
}
