import { Button, Code, Group, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClientFields } from '@/api/list-fields';
import { useWorkplace } from '@/lib/workplace';
import { canBeFallback, place } from '../merge';

interface Props {
  onInsert: (words: string) => void;
}

/** Puts what differs from person to person into a text, with what stands there for the others. */
export function MergeMenu({ onInsert }: Props) {
  const { t } = useTranslation('broadcasts');
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      trapFocus
      returnFocus
      withinPortal={false}
      position="bottom-end"
      shadow="md"
      width={280}
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconBraces size={15} aria-hidden />}
          onClick={() => setOpened((open) => !open)}
        >
          {t('merge.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('merge.open')}>
        <MergeForm
          onInsert={(words) => {
            setOpened(false);
            onInsert(words);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function MergeForm({ onInsert }: Props) {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  const own = useClientFields(account.id).data ?? [];
  const [key, setKey] = useState('first_name');
  const [fallback, setFallback] = useState('');
  const usable = canBeFallback(fallback);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (usable) {
      onInsert(place(key, fallback));
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Select
          data-autofocus
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          label={t('merge.field')}
          value={key}
          data={[
            { value: 'first_name', label: t('merge.first_name') },
            { value: 'name', label: t('merge.name') },
            ...own.map((field) => ({ value: field.key, label: field.label })),
          ]}
          onChange={(value) => value && setKey(value)}
        />
        <TextInput
          label={t('merge.fallback')}
          description={t('merge.fallbackHint')}
          autoComplete="off"
          maxLength={60}
          value={fallback}
          error={usable ? undefined : t('merge.fallbackInvalid')}
          onChange={(event) => setFallback(event.currentTarget.value)}
        />
        <Group justify="space-between" wrap="nowrap">
          <Code>{place(key, usable ? fallback : '')}</Code>
          <Button size="xs" type="submit" flex="none">
            {t('merge.insert')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
