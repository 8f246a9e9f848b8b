import { Button, Menu, Text } from '@mantine/core';
import { IconSend, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { GroupMark } from '@/ui/group-mark';
import { useAddToGroup, useRemoveFromGroup } from '../api/group-clients';
import { useFilter } from '../filter';
import classes from './list.module.css';
import type { Selection } from './use-selection';

interface Props {
  selection: Selection;
  /** Whether there are more than are shown. */
  more: boolean;
  total: string;
}

/** What can be done with the clients that are selected. */
export function SelectionBar({ selection, more, total }: Props) {
  const { t } = useTranslation('clients');
  const { texts } = useWorkplace();
  const { count, everybody, allShown } = selection;
  if (count === 0) {
    return null;
  }
  return (
    <div className={classes.bar} role="region" aria-label={t('selection.title')}>
      <Text size="sm" fw={600} role="status" me="auto">
        {everybody ? t('selection.everybody', { total }) : t('selection.count', { count })}
      </Text>
      {allShown && more && !everybody && (
        <Button size="compact-sm" variant="subtle" onClick={selection.chooseEverybody}>
          {t('selection.chooseAll', { total })}
        </Button>
      )}
      <GroupMenu selection={selection} deed="add" />
      <GroupMenu selection={selection} deed="remove" />
      {texts && <TextThem selection={selection} />}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={selection.clear}>
        {t('selection.clear')}
      </Button>
    </div>
  );
}

/** Leads to the text to many; for all whom a filter finds there has to be a group. */
function TextThem({ selection: { everybody, chosen } }: { selection: Selection }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { filter } = useFilter();
  const groupId = Object.keys(filter).length === 1 ? filter.groupId : undefined;
  if (everybody && !groupId) {
    return null;
  }
  return (
    <Button
      size="compact-sm"
      leftSection={<IconSend size={15} aria-hidden />}
      renderRoot={(props) => (
        <Link
          to="/accounts/$accountId/broadcasts/new"
          params={{ accountId: account.id }}
          search={everybody ? { groupId } : {}}
          state={everybody ? {} : { texted: chosen.map(({ id, name, phone }) => ({ id, name, phone })) }}
          {...props}
        />
      )}
    >
      {t('selection.text')}
    </Button>
  );
}

const DEEDS = { add: IconUserPlus, remove: IconUserMinus } as const;

function GroupMenu({ selection, deed }: { selection: Selection; deed: keyof typeof DEEDS }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const groups = (useGroups(account.id).data ?? []).filter(({ kind }) => kind === 'named');
  const add = useAddToGroup(account.id);
  const remove = useRemoveFromGroup(account.id);
  const { mutate, isPending } = deed === 'add' ? add : remove;
  const DeedIcon = DEEDS[deed];

  function choose(groupId: string, group: string) {
    mutate(
      { groupId, clients: selection.clients },
      {
        onSuccess: (count) => tell(t(`selection.${deed}Done`, { count, group })),
        onError: (error) => complain(t('failed'), error),
      },
    );
  }

  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          loading={isPending}
          leftSection={<DeedIcon size={15} aria-hidden />}
        >
          {t(`selection.${deed}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {groups.length === 0 && <Menu.Label>{t('selection.noGroups')}</Menu.Label>}
        {groups.map(({ id, name, colour }) => (
          <Menu.Item key={id} leftSection={<GroupMark colour={colour} />} onClick={() => choose(id, name)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
