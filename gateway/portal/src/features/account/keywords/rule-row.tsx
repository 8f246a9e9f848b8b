import { ActionIcon, Badge, Group, Switch, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import type { KeywordReply } from '@/api/account-schema';
import { useMembers } from '@/api/members';
import { useWorkplace } from '@/lib/workplace';
import classes from './keywords.module.css';

interface Props {
  rule: KeywordReply;
  index: number;
  last: boolean;
  onEdit: () => void;
  onMove: (by: 1 | -1) => void;
  onSwitch: (enabled: boolean) => void;
  onRemove: () => void;
}

export function RuleRow({ rule, index, last, onEdit, onMove, onSwitch, onRemove }: Props) {
  const { t } = useTranslation('account');
  const { name, enabled, match, words, reply } = rule;

  // Arrows move it as well, from either of the two buttons.
  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowUp' && index > 0) {
      event.preventDefault();
      onMove(-1);
    }
    if (event.key === 'ArrowDown' && !last) {
      event.preventDefault();
      onMove(1);
    }
  }

  return (
    <li className={classes.rule}>
      <div role="group" aria-label={t('keywords.order', { name })} className={classes.order}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('keywords.up', { name })}
          aria-disabled={index === 0}
          onKeyDown={onKey}
          onClick={() => index > 0 && onMove(-1)}
        >
          <IconArrowUp size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('keywords.down', { name })}
          aria-disabled={last}
          onKeyDown={onKey}
          onClick={() => !last && onMove(1)}
        >
          <IconArrowDown size={17} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.about}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Group gap={6} mt={4}>
          <Text size="xs" c="dimmed">
            {t(`keywords.says.${match}`)}
          </Text>
          {words.map((word) => (
            <Badge key={word} variant="light" tt="none" size="md">
              {word}
            </Badge>
          ))}
        </Group>
        {reply && (
          <Text size="sm" mt={6} lineClamp={2} className={classes.reply}>
            {reply}
          </Text>
        )}
        <Consequences rule={rule} />
      </div>
      <div className={classes.actions}>
        <Switch
          size="sm"
          aria-label={t('keywords.enabled', { name })}
          checked={enabled}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <ActionIcon variant="subtle" aria-label={t('keywords.editName', { name })} onClick={onEdit}>
          <IconPencil size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('keywords.removeName', { name })}
          onClick={onRemove}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}

/** What happens beside the reply. */
function Consequences({ rule: { tag, groupId, assignTo } }: { rule: KeywordReply }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data;
  const members = useMembers(account.id).data;
  const parts = [
    tag && t('keywords.tags', { tag }),
    groupId && t('keywords.joins', { group: groups?.find(({ id }) => id === groupId)?.name ?? '…' }),
    assignTo &&
      t('keywords.assigns', { name: members?.find(({ userId }) => userId === assignTo)?.name ?? '…' }),
  ].filter(Boolean);
  return (
    parts.length > 0 && (
      <Text size="xs" c="dimmed" mt={4}>
        {parts.join(' · ')}
      </Text>
    )
  );
}
