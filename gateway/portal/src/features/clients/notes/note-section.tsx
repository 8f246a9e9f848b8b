import { ActionIcon, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Note } from '@/api/client-schema';
import type { Client } from '@/api/schema';
import { fromNow } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useQuestion } from '@/ui/use-question';
import { useDeleteNote, useNotes } from '../api/notes';
import classes from '../clients.module.css';
import { AddNote } from './add-note';
import { NoteText } from './note-text';

/** What colleagues should know; the client never sees it. */
export function NoteSection({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account, editsClients } = useWorkplace();
  const notes = useNotes(account.id, client.id);
  return (
    <Section title={t('notes.title')}>
      <Stack gap="md">
        {editsClients && <AddNote client={client} />}
        <Loaded query={notes} height={60}>
          {(items) => (items.length === 0 ? <NoNotes /> : <Notes client={client} notes={items} />)}
        </Loaded>
      </Stack>
    </Section>
  );
}

function NoNotes() {
  const { t } = useTranslation('clients');
  return (
    <Text size="sm" c="dimmed">
      {t('notes.none')}
    </Text>
  );
}

function Notes({ client, notes }: { client: Client; notes: Note[] }) {
  const { t } = useTranslation('clients');
  const { account, me, supervises, editsClients } = useWorkplace();
  const remove = useDeleteNote(account.id, client.id);
  const { ask, dialog } = useQuestion();
  const askRemove = (id: string) =>
    ask({
      title: t('notes.removeSure'),
      consequence: t('notes.removeConsequence'),
      confirm: t('notes.remove'),
      onConfirm: () => remove.mutateAsync(id),
    });
  return (
    <ul className={classes.list} aria-label={t('notes.title')}>
      {notes.map((note) => (
        <li key={note.id} className={classes.item}>
          <div className={classes.grow}>
            <NoteText note={note} />
            <Text size="xs" c="dimmed" component="div">
              {note.author.name ?? t('somebody')} · <Time at={note.at}>{fromNow(note.at)}</Time>
            </Text>
          </div>
          {(supervises || (editsClients && note.author.id === me.id)) && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('notes.removeOf', { name: note.author.name ?? t('somebody') })}
              onClick={() => askRemove(note.id)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
      <ConfirmDialog {...dialog} />
    </ul>
  );
}
