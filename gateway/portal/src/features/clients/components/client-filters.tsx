import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { useGroups } from '@/api/list-groups';

const PAUSE = 250;

/** Search and group; both stand in the address. */
export function ClientFilters() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { q = '', group } = useSearch({ strict: false });
  const groups = useGroups(account.id);
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    setShown(q);
    setText(text.trim() === q ? text : q);
  }
  const search = useDebouncedCallback((value: string) => {
    void navigate({ to: '.', search: (old) => ({ ...old, q: value || undefined }), replace: true });
  }, PAUSE);
  return (
    <Group mb="md" gap="sm">
      <TextInput
        type="search"
        flex="1 1 220px"
        value={text}
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        onChange={(event) => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value.trim());
        }}
      />
      {groups.data && groups.data.length > 0 && (
        <Select
          clearable
          w={200}
          aria-label={t('group')}
          placeholder={t('allGroups')}
          value={group ?? null}
          data={groups.data.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => void navigate({ to: '.', search: (old) => ({ ...old, group: id ?? undefined }) })}
        />
      )}
    </Group>
  );
}
