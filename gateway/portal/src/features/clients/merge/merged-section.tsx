import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Client, ClientMerge } from '@/api/schema';
import { dateOf, fromNow } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useQuestion } from '@/ui/use-question';
import { useUndoMerge } from '../api/merges';
import classes from '../clients.module.css';

/** Who turned out to be this client; for a day that can be undone. */
export function MergedSection({ client: { name, merges } }: { client: Client }) {
  const { t } = useTranslation('clients');
  if (merges.length === 0) {
    return null;
  }
  return (
    <Section title={t('merge.merged')}>
      <Stack component="ul" gap="sm" className={classes.list}>
        {merges.map((merge) => (
          <Merged key={merge.mergeId} merge={merge} survivor={name} />
        ))}
      </Stack>
    </Section>
  );
}

function isToCome(at: string) {
  return Date.parse(at) > Date.now();
}

function Merged({ merge, survivor }: { merge: ClientMerge; survivor: string }) {
  const { t } = useTranslation('clients');
  const { account, supervises } = useWorkplace();
  const undo = useUndoMerge(account.id);
  const { ask, dialog } = useQuestion();
  const { mergeId, name, phone, at, undoableUntil } = merge;
  const undoable = supervises && isToCome(undoableUntil);
  const askUndo = () =>
    ask({
      title: t('merge.undoSure', { name }),
      consequence: t('merge.undoConsequence', { name, survivor }),
      confirm: t('merge.undo'),
      harmless: true,
      onConfirm: async () => {
        await undo.mutateAsync(mergeId);
        tell(t('merge.undone', { name, survivor }));
      },
    });
  return (
    <li className={classes.item}>
      <div className={classes.grow}>
        <Text size="sm" fw={500}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {formatPhone(phone)} · <Time at={at}>{dateOf(at)}</Time>
        </Text>
        {undoable && (
          <Text size="xs" c="dimmed">
            {t('merge.undoable', { when: fromNow(undoableUntil) })}
          </Text>
        )}
      </div>
      {undoable && (
        <Button
          size="compact-sm"
          variant="light"
          aria-label={t('merge.undoName', { name })}
          onClick={askUndo}
        >
          {t('merge.undo')}
        </Button>
      )}
      <ConfirmDialog {...dialog} />
    </li>
  );
}
