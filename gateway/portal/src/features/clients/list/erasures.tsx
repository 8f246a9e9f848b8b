import { Badge, Group, Loader, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientErasure } from '@/api/client-schema';
import { fromNow } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Time } from '@/ui/time';
import { useErasures } from '../api/delete-client';

/** Who was deleted lately is not told, only how far it is. */
export function Erasures() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const erasures = useErasures(account.id);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('erasures.hint')}
      </Text>
      <Loaded query={erasures}>
        {(items) =>
          items.length === 0 ? (
            <Text size="sm">{t('erasures.none')}</Text>
          ) : (
            items.map((erasure) => <Erasure key={erasure.id} erasure={erasure} />)
          )
        }
      </Loaded>
    </Stack>
  );
}

function Erasure({ erasure: { requestedAt, by, confirmed, doneAt } }: { erasure: ClientErasure }) {
  const { t } = useTranslation('clients');
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm" component="div">
        <Time at={requestedAt}>{fromNow(requestedAt)}</Time>{' '}
        {t(by ? 'erasures.by' : 'erasures.byClient', { name: by?.name ?? t('somebody') })}
      </Text>
      {doneAt ? (
        <Badge color="green" variant="light">
          {t('erasures.done')}
        </Badge>
      ) : (
        <Badge variant="light" leftSection={<Loader size={10} />}>
          {t('erasures.confirmed', { count: confirmed.length })}
        </Badge>
      )}
    </Group>
  );
}
