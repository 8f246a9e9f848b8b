import { ActionIcon, Group, SegmentedControl, TextInput, Title, Tooltip } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconMessagePlus, IconSearch, IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import type { ConversationFilter } from '../api/keys';
import classes from './list.module.css';

const PAUSE = 250;

export function ListHead({ onNew }: { onNew: () => void }) {
  const { t } = useTranslation('inbox');
  const { texts } = useWorkplace();
  const { filter = 'all' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = (value: ConversationFilter) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, filter: value === 'all' ? undefined : value }),
    });
  return (
    <div className={classes.head}>
      <Group justify="space-between" wrap="nowrap" mb={10}>
        <Title order={2} size="h4">
          {t('title')}
        </Title>
        {texts && (
          <Tooltip label={t('new.title')}>
            <ActionIcon size="lg" variant="light" aria-label={t('new.title')} onClick={onNew}>
              <IconMessagePlus size={19} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <SearchField />
      <SegmentedControl
        size="xs"
        fullWidth
        mt={8}
        aria-label={t('filter.label')}
        value={filter}
        onChange={(value) => choose(value as ConversationFilter)}
        data={[
          { value: 'all', label: t('filter.all') },
          { value: 'unread', label: t('filter.unread') },
        ]}
      />
    </div>
  );
}

function SearchField() {
  const { t } = useTranslation('inbox');
  const { q = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const apply = useDebouncedCallback((value: string) => {
    void navigate({ to: '.', search: (search) => ({ ...search, q: value || undefined }), replace: true });
  }, PAUSE);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    // The address changed: by this field, or under it (back, forward, "clear the search").
    setShown(q);
    setText(text.trim() === q ? text : q);
  }
  function change(value: string) {
    setText(value);
    apply(value.trim());
  }
  return (
    <TextInput
      data-inbox-search
      type="search"
      value={text}
      aria-label={t('search')}
      placeholder={t('search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text && (
          <ActionIcon variant="subtle" color="gray" aria-label={t('clearSearch')} onClick={() => change('')}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        )
      }
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
