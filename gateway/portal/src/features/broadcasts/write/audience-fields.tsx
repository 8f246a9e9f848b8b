import { Group, MultiSelect, Pill, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import { usePages } from '@/api/list-pages';
import { useWorkplace } from '@/lib/workplace';
import { ClientSearch } from '@/ui/client-search';
import { GroupMark } from '@/ui/group-mark';
import { Section } from '@/ui/section';
import { useDraft, withoutGone } from './draft';

/** Whom the text is for: groups, supporters of action pages, single clients. */
export function AudienceFields({ error }: { error: string | undefined }) {
  const { t } = useTranslation('broadcasts');
  const { draft, change } = useDraft();
  const { clients } = draft;
  return (
    <Section title={t('write.who')}>
      <Stack gap="md">
        <GroupsField error={error} />
        <PagesField />
        <div>
          <ClientSearch
            label={t('write.clients')}
            description={t('write.clientsHint')}
            refusal={({ id }) => (clients.some((one) => one.id === id) ? t('write.isChosen') : undefined)}
            onChoose={({ id, name, phone }) => change({ clients: [...clients, { id, name, phone }] })}
          />
          {clients.length > 0 && (
            <Pill.Group mt="xs" role="group" aria-label={t('write.chosen')}>
              {clients.map((client) => (
                <Pill
                  key={client.id}
                  size="md"
                  withRemoveButton
                  onRemove={() => change({ clients: clients.filter((one) => one !== client) })}
                  removeButtonProps={{
                    'aria-label': t('write.leaveOut', { name: client.name }),
                    tabIndex: 0,
                    'aria-hidden': false,
                  }}
                >
                  {client.name}
                </Pill>
              ))}
            </Pill.Group>
          )}
        </div>
      </Stack>
    </Section>
  );
}

function GroupsField({ error }: { error: string | undefined }) {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  const { draft, change } = useDraft();
  const groups = useGroups(account.id).data;
  const { groupIds: value } = withoutGone(draft, groups, undefined, account.numbers);
  return (
    <MultiSelect
      searchable
      hidePickedOptions={false}
      label={t('write.groups')}
      placeholder={value.length === 0 ? t('write.groupsPlaceholder') : undefined}
      value={value}
      error={error}
      data={(groups ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(groupIds) => change({ groupIds })}
      renderOption={({ option, checked }) => {
        const group = groups?.find(({ id }) => id === option.value);
        return (
          <Group gap={8} wrap="nowrap" flex={1}>
            <GroupMark colour={group?.colour ?? null} />
            <Text size="sm" flex={1}>
              {option.label}
            </Text>
            <Text size="xs" c="dimmed">
              {group?.clients.toLocaleString()}
            </Text>
            {checked && <IconCheck size={15} aria-hidden />}
          </Group>
        );
      }}
    />
  );
}

/** There only where an account has such pages. */
function PagesField() {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  const { draft, change } = useDraft();
  const pages = usePages(account.id).data ?? [];
  const { pageIds: value } = withoutGone(draft, undefined, pages, account.numbers);
  const offered = pages.filter(({ id, supporters }) => supporters > 0 || value.includes(id));
  if (offered.length === 0) {
    return null;
  }
  return (
    <MultiSelect
      searchable
      hidePickedOptions={false}
      label={t('write.pages')}
      placeholder={value.length === 0 ? t('write.pagesPlaceholder') : undefined}
      value={value}
      data={offered.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(pageIds) => change({ pageIds })}
      renderOption={({ option, checked }) => (
        <Group gap={8} wrap="nowrap" flex={1}>
          <Text size="sm" flex={1}>
            {option.label}
          </Text>
          <Text size="xs" c="dimmed">
            {offered.find(({ id }) => id === option.value)?.supporters.toLocaleString()}
          </Text>
          {checked && <IconCheck size={15} aria-hidden />}
        </Group>
      )}
    />
  );
}
