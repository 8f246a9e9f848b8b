import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMembers } from '@/api/members';
import type { Client } from '@/api/schema';
import { showProblems } from '@/lib/form-problems';
import { useWorkplace } from '@/lib/workplace';
import { useAddNote } from '../api/notes';
import { MentionField } from './mention-field';
import { mentionsIn, type Named } from './mentions';
import { namedOf } from './named-of';

const LONGEST = 4_000;

/** Writes a note; who is named in it is told. */
export function AddNote({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account, me } = useWorkplace();
  const { data: members = [] } = useMembers(account.id);
  const people = namedOf(members);
  const [chosen, setChosen] = useState<Named[]>([]);
  const add = useAddNote(account.id, client.id);
  const form = useForm({ defaultValues: { text: '' } });
  const { errors, isSubmitting, isDirty } = form.formState;
  const { field } = useController({
    control: form.control,
    name: 'text',
    rules: { validate: (text) => text.trim() !== '' || t('notes.required') },
  });

  const submit = form.handleSubmit(async (fields) => {
    const text = fields.text.trim();
    try {
      await add.mutateAsync({ text, mentions: mentionsIn(text, [...chosen, ...people]) });
      setChosen([]);
      form.reset();
    } catch (error) {
      showProblems(error, fields, form.setError);
    }
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <MentionField
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST}
        aria-label={t('notes.new')}
        placeholder={t('notes.placeholder')}
        error={errors.text?.message ?? errors.root?.message}
        value={field.value}
        onChange={field.onChange}
        people={people.filter(({ id }) => id !== me.id)}
        onMention={(person) => setChosen([...chosen, person])}
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
