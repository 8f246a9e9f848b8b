import { Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMembers } from '@/api/members';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import { AddMember } from './add-member';
import { MemberRow } from './member-row';
import { useMemberQuestions } from './use-member-questions';

/** Who works in the account, as what. */
export function MemberList() {
  const { t } = useTranslation('account');
  const { account, manages } = useWorkplace();
  const members = useMembers(account.id);
  const { dialog, ...questions } = useMemberQuestions();
  return (
    <Section title={t('members.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t(manages ? 'members.hint' : 'members.readHint')}
      </Text>
      {manages && <AddMember />}
      {members.isPending && <Skeleton h={80} />}
      {members.isError && !members.data && (
        <LoadError error={members.error} onRetry={() => void members.refetch()} />
      )}
      <Stack gap="sm" component="ul" p={0} m={0}>
        {members.data?.map((member) => (
          <MemberRow key={member.userId} member={member} questions={questions} />
        ))}
      </Stack>
      <ConfirmDialog {...dialog} />
    </Section>
  );
}
