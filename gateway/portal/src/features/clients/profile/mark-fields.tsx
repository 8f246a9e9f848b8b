import { MultiSelect, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import { useTags } from '@/api/list-tags';
import { useWorkplace } from '@/lib/workplace';
import classes from '../clients.module.css';
import type { ProfileFields } from './profile-fields';

const LONGEST_TAG = 60;

/** Groups and tags; the tags of the account are offered. */
export function MarkFields({ control }: { control: Control<ProfileFields> }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const [typed, setTyped] = useState('');
  const groups = useController({ control, name: 'groupIds' });
  const tags = useController({ control, name: 'tags' });
  const named = (useGroups(account.id).data ?? []).filter(({ kind }) => kind === 'named');
  const known = useTags(account.id, typed.trim()).data ?? [];
  return (
    <>
      <MultiSelect
        {...groups.field}
        searchable
        classNames={{ inputField: classes.typed }}
        label={t('profile.groups')}
        nothingFoundMessage={t('selection.noGroups')}
        data={named.map(({ id, name }) => ({ value: id, label: name }))}
        error={groups.fieldState.error?.message}
      />
      <TagsInput
        {...tags.field}
        classNames={{ inputField: classes.typed }}
        label={t('profile.tags')}
        description={t('profile.tagsHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={LONGEST_TAG}
        splitChars={[',', ';']}
        data={known.map(({ tag }) => tag)}
        searchValue={typed}
        onSearchChange={setTyped}
        error={tags.fieldState.error?.message}
      />
    </>
  );
}
