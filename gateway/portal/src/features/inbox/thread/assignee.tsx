import { Button, Loader, Menu, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '@/api/members';
import type { Conversation } from '@/api/schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { useAssign } from '../api/assign';
import classes from './thread.module.css';

interface Props {
  conversation: Conversation;
}

/** Who takes care of the conversation; who may write can give it to somebody else. */
export function Assignee({ conversation }: Props) {
  const { t } = useTranslation('inbox');
  const { me, texts } = useWorkplace();
  const { assignedTo } = conversation;
  const name = assignedTo?.id === me.id ? t('assignee.you') : (assignedTo?.name ?? t('assignee.unnamed'));
  if (!texts) {
    return (
      assignedTo && (
        <Text size="xs" c="dimmed" className={classes.assignee}>
          {t('assignee.label', { name })}
        </Text>
      )
    );
  }
  return (
    <Menu
      position="bottom-end"
      shadow="md"
      width={230}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          className={classes.assignee}
          leftSection={
            assignedTo ? (
              <PersonAvatar name={assignedTo.name} size={20} />
            ) : (
              <IconUserPlus size={16} aria-hidden />
            )
          }
        >
          <VisuallyHidden>
            {t('assignee.menu', { name: assignedTo ? name : t('assignee.none') })}
          </VisuallyHidden>
          <span className={classes.assigneeName} aria-hidden>
            {assignedTo ? name : t('assignee.assign')}
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Choices conversation={conversation} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The members, oneself first. */
function Choices({ conversation }: Props) {
  const { t } = useTranslation('inbox');
  const { me, account } = useWorkplace();
  const members = useMembers(account.id);
  const assign = useAssign(account.id);
  const { assignedTo } = conversation;
  const able = members.data?.filter(({ role }) => role !== 'read-only') ?? [];
  const inOrder = able.toSorted(
    (one, other) => Number(other.userId === me.id) - Number(one.userId === me.id),
  );
  const choose = (userId: string | null) =>
    assign.mutate({ conversation, userId }, { onError: (error) => complain(t('assignee.failed'), error) });
  if (members.isPending) {
    return <Loader size="sm" m="sm" />;
  }
  return (
    <>
      {inOrder.map(({ userId, name }) => (
        <Menu.Item
          key={userId}
          leftSection={<PersonAvatar name={name} size={24} />}
          rightSection={userId === assignedTo?.id && <IconCheck size={15} aria-hidden />}
          aria-current={userId === assignedTo?.id || undefined}
          onClick={() => choose(userId)}
        >
          {userId === me.id ? t('assignee.you') : (name ?? t('assignee.unnamed'))}
        </Menu.Item>
      ))}
      {assignedTo && (
        <>
          <Menu.Divider />
          <Menu.Item onClick={() => choose(null)}>{t('assignee.none')}</Menu.Item>
        </>
      )}
    </>
  );
}
