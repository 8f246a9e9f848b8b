import { Button, Paper, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Duplicate as Pair } from '@/api/client-schema';
import type { Client } from '@/api/schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { useDismiss } from '../api/merges';
import { MergePair } from './merge-pair';

interface Props {
  pair: Pair;
  onMerged: (survivor: Client, other: Client) => void;
}

/** A pair with the reason why it may be one person. */
export function Duplicate({ pair: { reason, clients }, onMerged }: Props) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const dismiss = useDismiss(account.id);
  const [one, other] = clients;
  if (!one || !other) {
    return null;
  }
  const title = t(`duplicates.reasons.${reason}`);
  return (
    <Paper
      component="section"
      withBorder
      radius="lg"
      p="lg"
      aria-label={t('duplicates.pair', { one: one.name, other: other.name })}
    >
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      <MergePair clients={[one, other]} onMerged={onMerged}>
        <Button
          size="xs"
          variant="default"
          loading={dismiss.isPending}
          onClick={() =>
            dismiss.mutate([one.id, other.id], { onError: (error) => complain(t('failed'), error) })
          }
        >
          {t('duplicates.dismiss')}
        </Button>
      </MergePair>
    </Paper>
  );
}
