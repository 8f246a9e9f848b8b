import { Select, SimpleGrid, TagsInput, TextInput } from '@mantine/core';
import { useController, useForm, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { KeywordMatch, KeywordReply } from '@/api/account-schema';
import { useGroups } from '@/api/list-groups';
import { useMembers } from '@/api/members';
import { ProblemError } from '@/lib/api';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { LONGEST_REPLY, ReplyField } from '@/ui/reply-field';
import type { Rules } from './use-rules';

interface Props {
  rule: KeywordReply;
  rules: Rules;
  onClose: () => void;
}

type Fields = Omit<KeywordReply, 'id' | 'enabled' | 'reply' | 'tag'> & { reply: string; tag: string };

const MATCHES: KeywordMatch[] = ['exact', 'starts-with', 'contains'];

function fieldsOf({ name, match, words, reply, tag, groupId, assignTo }: KeywordReply): Fields {
  return { name, match, words, reply: reply ?? '', tag: tag ?? '', groupId, assignTo };
}

/** What is pasted in one go brings its commas along. */
function bare(words: string[]) {
  return [...new Set(words.flatMap((word) => word.split(/[,;]/)).map((word) => word.trim()))].filter(Boolean);
}

/** The server speaks of a rule among all of them: here there is only this one. */
function ofThisRule(error: unknown, index: number) {
  if (!(error instanceof ProblemError) || !error.problem.errors) {
    return error;
  }
  const prefix = `items[${index}].`;
  const errors = error.problem.errors.map(({ field, message }) => ({
    field: field.startsWith(prefix) ? field.slice(prefix.length).replace(/\[.*$/, '') : field,
    message,
  }));
  return new ProblemError(error.status, { ...error.problem, errors }, error.traceId);
}

export function RuleForm({ rule, rules, onClose }: Props) {
  const { t } = useTranslation(['account', 'common']);
  const form = useForm<Fields>({ defaultValues: fieldsOf(rule) });
  const { errors } = form.formState;

  async function save({ name, reply, tag, ...rest }: Fields) {
    const changed = {
      ...rule,
      ...rest,
      name: name.trim(),
      reply: reply.trim() || null,
      tag: tag.trim() || null,
    };
    const known = rules.items.findIndex(({ id }) => rule.id !== null && id === rule.id);
    const index = known < 0 ? rules.items.length : known;
    try {
      const saved = await rules.save(rules.items.toSpliced(index, 1, changed));
      if (saved) {
        tell(t('keywords.saved'));
        onClose();
      } else {
        form.setError('root', { message: t('common:conflict.hint') });
      }
    } catch (error) {
      throw ofThisRule(error, index);
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('keywords.name')}
        description={t('keywords.nameHint')}
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t('keywords.nameRequired') })}
      />
      <WordFields control={form.control} />
      <Consequences control={form.control} />
    </Form>
  );
}

function WordFields({ control }: { control: Control<Fields> }) {
  const { t } = useTranslation('account');
  const match = useController({ control, name: 'match' });
  const words = useController({
    control,
    name: 'words',
    rules: { validate: (said) => said.length > 0 || t('keywords.wordsRequired') },
  });
  return (
    <>
      <Select
        {...match.field}
        allowDeselect={false}
        label={t('keywords.match')}
        data={MATCHES.map((value) => ({ value, label: t(`keywords.matches.${value}`) }))}
      />
      <TagsInput
        {...words.field}
        onChange={(said) => words.field.onChange(bare(said))}
        acceptValueOnBlur
        label={t('keywords.words')}
        description={t('keywords.wordsHint')}
        splitChars={[',', ';']}
        error={words.fieldState.error?.message}
      />
    </>
  );
}

function Consequences({ control }: { control: Control<Fields> }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data ?? [];
  const members = useMembers(account.id).data ?? [];
  const reply = useController({
    control,
    name: 'reply',
    rules: {
      validate: (text, { tag, groupId, assignTo }) =>
        text.trim().length > LONGEST_REPLY
          ? t('replies.tooLong')
          : Boolean(text.trim() || tag.trim() || groupId || assignTo) || t('keywords.nothingHappens'),
    },
  });
  const tag = useController({ control, name: 'tag' });
  const group = useController({ control, name: 'groupId' });
  const assignee = useController({ control, name: 'assignTo' });
  return (
    <>
      <ReplyField
        label={t('keywords.reply')}
        placeholder={t('replies.nothing')}
        value={reply.field.value}
        error={reply.fieldState.error?.message}
        onChange={reply.field.onChange}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...tag.field} label={t('keywords.tag')} error={tag.fieldState.error?.message} />
        <Select
          {...group.field}
          clearable
          label={t('keywords.group')}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          error={group.fieldState.error?.message}
        />
      </SimpleGrid>
      <Select
        {...assignee.field}
        clearable
        searchable
        label={t('keywords.assignTo')}
        data={members
          .filter(({ role }) => role !== 'read-only')
          .map(({ userId, name }) => ({ value: userId, label: name ?? t('members.unnamed') }))}
        error={assignee.fieldState.error?.message}
      />
    </>
  );
}
