import { Badge, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '@/api/schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { PersonAvatar } from '@/ui/person-avatar';
import { RoleSelect } from '@/ui/role-select';
import { Section } from '@/ui/section';
import { useChangeRole, useMembers, useRemoveMember } from '../api/members';

export function MemberList() {
  const { t } = useTranslation(['account', 'common']);
  const { account } = useWorkplace();
  const members = useMembers(account.id);
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <Section title={t('members.title')}>
      {members.isPending && <Skeleton h={80} />}
      {members.isError && <LoadError onRetry={() => void members.refetch()} />}
      <Stack gap="sm">
        {members.data?.map((member) => (
          <MemberRow key={member.userId} member={member} onRemove={() => setLeaving(member)} />
        ))}
      </Stack>
      <RemoveMember member={leaving} onClose={() => setLeaving(null)} />
    </Section>
  );
}

function useComplaint() {
  const { t } = useTranslation(['account', 'common']);
  return (error: Error) => complain(t('members.failed'), error);
}

function MemberRow({ member, onRemove }: { member: Member; onRemove: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const { me, account } = useWorkplace();
  const change = useChangeRole(account.id);
  const onError = useComplaint();
  const { userId, role } = member;
  const name = member.name ?? t('members.unnamed');
  return (
    <Group gap="sm">
      <PersonAvatar name={member.name} size={34} />
      <Text component="div" size="sm" fw={600} flex="1 1 160px" truncate>
        {name} {userId === me.id && <Badge variant="light">{t('members.you')}</Badge>}
      </Text>
      <RoleSelect
        w={140}
        size="xs"
        aria-label={t('members.role', { name })}
        value={role}
        onChange={(chosen) => change.mutate({ userId, role: chosen }, { onError })}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        aria-label={t('members.removeName', { name })}
        onClick={onRemove}
      >
        {t('members.remove')}
      </Button>
    </Group>
  );
}

function RemoveMember({ member, onClose }: { member: Member | null; onClose: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const { account } = useWorkplace();
  const remove = useRemoveMember(account.id);
  const onError = useComplaint();
  const name = member?.name ?? t('members.unnamed');
  return (
    <Modal
      opened={member !== null}
      onClose={onClose}
      withCloseButton={false}
      title={t('members.sure', { name })}
    >
      <Text size="sm">{t('members.consequence', { name, account: account.name })}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common:cancel')}
        </Button>
        <Button
          color="red"
          loading={remove.isPending}
          onClick={() => member && remove.mutate(member, { onError, onSettled: onClose })}
        >
          {t('members.remove')}
        </Button>
      </Group>
    </Modal>
  );
}
