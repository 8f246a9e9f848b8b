import { ActionIcon, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Note } from '@/api/client-schema';
import type { Client } from '@/api/schema';
import { fromNow } from '@/lib/format';
import { showProblems } from '@/lib/form-problems';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useQuestion } from '@/ui/use-question';
import { useAddNote, useDeleteNote, useNotes } from '../api/notes';
import classes from '../clients.module.css';

const LONGEST = 4_000;

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

function AddNote({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const add = useAddNote(account.id, client.id);
  const form = useForm({ defaultValues: { text: '' } });
  const { errors, isSubmitting, isDirty } = form.formState;

  const submit = form.handleSubmit(async (fields) => {
    try {
      await add.mutateAsync(fields.text.trim());
      form.reset();
    } catch (error) {
      showProblems(error, fields, form.setError);
    }
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST}
        aria-label={t('notes.new')}
        placeholder={t('notes.placeholder')}
        error={errors.text?.message ?? errors.root?.message}
        {...form.register('text', { validate: (text) => text.trim() !== '' || t('notes.required') })}
      />
      {isDirty && (
        <Group justify="flex-end" mt="xs">
          <Button type="submit" size="xs" loading={isSubmitting}>
            {t('notes.add')}
          </Button>
        </Group>
      )}
    </form>
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
      {notes.map(({ id, text, author, at }) => (
        <li key={id} className={classes.item}>
          <div className={classes.grow}>
            <Text size="sm" className={classes.words}>
              {text}
            </Text>
            <Text size="xs" c="dimmed" component="div">
              {author.name ?? t('somebody')} · <Time at={at}>{fromNow(at)}</Time>
            </Text>
          </div>
          {(supervises || (editsClients && author.id === me.id)) && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('notes.removeOf', { name: author.name ?? t('somebody') })}
              onClick={() => askRemove(id)}
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
