import { Autocomplete, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ClientCriteria, Group } from '@/api/group-schema';
import { LONGEST_SEARCH } from '@/api/list-clients';
import { useGroups } from '@/api/list-groups';
import { useTags } from '@/api/list-tags';
import { LOCALES, languageName } from '@/lib/choices';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useAddByFilter, useCount } from '../api/members';

const PAUSE = 350;
const CONSENT = ['given', 'none', 'withdrawn'] as const;

interface Props {
  group: Group;
  opened: boolean;
  onClose: () => void;
}

/** Puts everybody into a group whom a filter finds. */
export function AddByFilter({ group, opened, onClose }: Props) {
  const { t } = useTranslation('groups');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('filter.title')}>
      <FilterForm group={group} onClose={onClose} />
    </Dialog>
  );
}

interface Fields {
  query: string;
  groupId: string | null;
  tag: string;
  consent: string | null;
  language: string | null;
  quietDays: string;
}

const EMPTY: Fields = { query: '', groupId: null, tag: '', consent: null, language: null, quietDays: '' };

function isDays(typed: string) {
  return typed === '' || /^[1-9]\d{0,3}$/.test(typed);
}

/** What was chosen, or nothing if that is nothing. */
function criteriaOf({ query, groupId, tag, consent, language, quietDays }: Fields): ClientCriteria | null {
  const criteria: ClientCriteria = {
    ...(query.trim() && { query: query.trim() }),
    ...(groupId && { groupId }),
    ...(tag.trim() && { tag: tag.trim() }),
    ...(consent && { consent: consent as (typeof CONSENT)[number] }),
    ...(language && { language }),
    ...(quietDays && isDays(quietDays) && { quietDays: Number(quietDays) }),
  };
  return Object.keys(criteria).length > 0 ? criteria : null;
}

function FilterForm({ group, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('groups');
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data ?? [];
  const tags = useTags(account.id).data ?? [];
  const add = useAddByFilter(group.id);
  const form = useForm<Fields>({ defaultValues: EMPTY });
  const { control } = form;
  const filter = criteriaOf(useWatch({ control }) as Fields);

  async function save(fields: Fields) {
    const { added } = await add.mutateAsync(criteriaOf(fields)!);
    tell(t('filter.done', { count: added }));
    onClose();
  }

  const choice = (name: 'groupId' | 'consent' | 'language', data: { value: string; label: string }[]) => (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <Select
          {...field}
          clearable
          label={t(`filter.${name === 'groupId' ? 'group' : name}`)}
          placeholder={t('filter.anything')}
          data={data}
        />
      )}
    />
  );

  return (
    <Form form={form} onSave={save} save={t('filter.save')} onCancel={onClose} disabled={!filter}>
      <TextInput
        data-autofocus
        label={t('filter.query')}
        description={t('filter.queryHint')}
        autoComplete="off"
        maxLength={LONGEST_SEARCH}
        {...form.register('query')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {choice(
          'groupId',
          groups.filter(({ id }) => id !== group.id).map(({ id, name }) => ({ value: id, label: name })),
        )}
        <Controller
          name="tag"
          control={control}
          render={({ field }) => (
            <Autocomplete
              {...field}
              label={t('filter.tag')}
              comboboxProps={{ withinPortal: false }}
              placeholder={t('filter.anything')}
              data={tags.map(({ tag }) => tag)}
            />
          )}
        />
        {choice(
          'consent',
          CONSENT.map((value) => ({ value, label: t(`rules.consent.${value}`) })),
        )}
        {choice(
          'language',
          LOCALES.map((value) => ({ value, label: languageName(value) })),
        )}
      </SimpleGrid>
      <TextInput
        label={t('filter.quietDays')}
        inputMode="numeric"
        autoComplete="off"
        error={form.formState.errors.quietDays?.message}
        {...form.register('quietDays', {
          validate: (typed) => isDays(typed) || t('filter.quietDaysInvalid'),
        })}
      />
      <Found filter={filter} />
    </Form>
  );
}

/** How many a filter finds, before anybody is added. */
function Found({ filter }: { filter: ClientCriteria | null }) {
  const { t } = useTranslation('groups');
  const [asked] = useDebouncedValue(JSON.stringify(filter), PAUSE);
  const { data } = useCount(JSON.parse(asked) as ClientCriteria | null);
  return (
    <Text size="sm" fw={filter ? 600 : undefined} c={filter ? undefined : 'dimmed'} role="status">
      {filter
        ? data && t(data.more ? 'filter.foundMore' : 'filter.found', { count: data.count })
        : t('filter.nothing')}
    </Text>
  );
}
