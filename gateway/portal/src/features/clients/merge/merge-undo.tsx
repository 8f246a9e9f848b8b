import { Alert, Button, Group, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { useUndoMerge } from '../api/merges';

export interface Undoable {
  /** As they are after the merge. */
  survivor: Client;
  other: Client;
}

interface Props {
  merge: Undoable;
  onUndone: () => void;
}

/** The way back from the last merge. */
export function MergeUndo({ merge: { survivor, other }, onUndone }: Props) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const undo = useUndoMerge(account.id);
  const mergeId = survivor.merges.find(({ phone }) => phone === other.phone)?.mergeId;
  const start = (id: string) =>
    undo.mutate(id, {
      onSuccess: () => {
        tell(t('merge.undone', { name: other.name, survivor: survivor.name }));
        onUndone();
      },
      onError: (error) => complain(t('failed'), error),
    });
  return (
    <Alert color="green" role="status" icon={<IconGitMerge aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">{t('merge.done', { name: survivor.name, other: other.name })}</Text>
        {mergeId && (
          <Button size="xs" variant="default" loading={undo.isPending} onClick={() => start(mergeId)}>
            {t('merge.undo')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
