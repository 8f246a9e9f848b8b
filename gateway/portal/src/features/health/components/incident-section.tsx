import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '@/api/overview-schema';
import { fromNow } from '@/lib/format';
import { Time } from '@/ui/time';

/** What is wrong now, the worst first. */
export function IncidentSection({ incidents }: { incidents: Incident[] }) {
  const { t } = useTranslation('health');
  if (incidents.length === 0) {
    return <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t('fine')} />;
  }
  return (
    <Stack gap="sm" role="list" aria-label={t('incidents')}>
      {incidents.map(({ id, kind, severity, since, words }) => (
        <Alert
          key={id}
          role="listitem"
          color={severity === 'critical' ? 'red' : 'orange'}
          icon={
            severity === 'critical' ? <IconAlertOctagon aria-hidden /> : <IconAlertTriangle aria-hidden />
          }
          title={t(`kinds.${kind}`)}
        >
          {words}
          <Text size="xs" mt={4}>
            {t('since')} <Time at={since}>{fromNow(since)}</Time>
          </Text>
        </Alert>
      ))}
    </Stack>
  );
}
