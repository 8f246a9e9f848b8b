import { ActionIcon, Badge, Group, Menu, Text } from '@mantine/core';
import { IconDots, IconDoorExit, IconKey, IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Member } from '@/api/schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { RoleSelect } from '@/ui/role-select';
import { useChangeRole } from '../api/members';
import classes from './members.module.css';
import type { MemberQuestions } from './use-member-questions';

interface Props {
  member: Member;
  questions: MemberQuestions;
}

export function MemberRow({ member, questions }: Props) {
  const { t } = useTranslation(['account', 'common']);
  const { me, account, manages } = useWorkplace();
  const change = useChangeRole(account.id);
  const { userId, role, email } = member;
  const name = member.name ?? t('members.unnamed');
  return (
    <li className={classes.row}>
      <PersonAvatar name={member.name} size={34} />
      <div className={classes.about}>
        <Group gap={6}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          {userId === me.id && (
            <Badge size="sm" variant="light">
              {t('members.you')}
            </Badge>
          )}
        </Group>
        {email && (
          <Text size="xs" c="dimmed" truncate>
            {email}
          </Text>
        )}
      </div>
      {manages ? (
        <RoleSelect
          w={132}
          size="xs"
          aria-label={t('members.role', { name })}
          value={role}
          onChange={(chosen) =>
            change.mutate(
              { userId, role: chosen },
              { onError: (error) => complain(t('members.failed'), error) },
            )
          }
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t(`common:roles.${role}`)}
        </Text>
      )}
      <MemberMenu member={member} name={name} questions={questions} />
    </li>
  );
}

function MemberMenu({ member, name, questions }: Props & { name: string }) {
  const { t } = useTranslation('account');
  const { me, account, manages } = useWorkplace();
  const mine = member.userId === me.id;
  if (!mine && !manages) {
    return <span className={classes.noMenu} />;
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
        <ActionIcon variant="subtle" color="gray" aria-label={t('members.more', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!mine && account.role === 'owner' && !account.handover && (
          <Menu.Item
            leftSection={<IconKey size={16} aria-hidden />}
            onClick={() => questions.handOver(member)}
          >
            {t('handover.open')}
          </Menu.Item>
        )}
        {mine ? (
          <Menu.Item
            color="red"
            leftSection={<IconDoorExit size={16} aria-hidden />}
            onClick={() => questions.leave()}
          >
            {t('members.leave')}
          </Menu.Item>
        ) : (
          <Menu.Item
            color="red"
            leftSection={<IconUserMinus size={16} aria-hidden />}
            onClick={() => questions.remove(member)}
          >
            {t('members.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
