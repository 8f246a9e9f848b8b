import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useQuestion } from '@/ui/use-question';
import { useShell } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Section } from '@/ui/section';
import { useSetEnabled } from '../api/user-actions';
import { DeleteUser } from './delete-user';

/** The ways out: one that can be undone, one that can't. */
export function LeaveSection({ user }: { user: User }) {
  const { t } = useTranslation('people');
  const { me } = useShell();
  const [deleting, dialog] = useDisclosure(false);
  const self = user.id === me.id;
  return (
    <Section title={t('leave.title')}>
      <Text size="sm" c="dimmed">
        {t(self ? 'leave.you' : 'leave.deleteHint')}
      </Text>
      {!self && (
        <Group mt="md" grow>
          <EnabledButton user={user} />
          <Button size="xs" variant="light" color="red" onClick={dialog.open}>
            {t('leave.delete')}
          </Button>
        </Group>
      )}
      <DeleteUser user={user} opened={deleting} onClose={dialog.close} />
    </Section>
  );
}

function EnabledButton({ user: { id, name, status } }: { user: User }) {
  const { t } = useTranslation('people');
  const set = useSetEnabled(id);
  const { ask, dialog } = useQuestion();
  if (status === 'disabled') {
    const enable = () =>
      set.mutate(true, {
        onSuccess: () => tell(t('leave.enabledDone', { name })),
        onError: (error) => complain(t('profile.failed'), error),
      });
    return (
      <Button size="xs" variant="default" loading={set.isPending} onClick={enable}>
        {t('leave.enable')}
      </Button>
    );
  }
  const askDisable = () =>
    ask({
      title: t('leave.disableSure', { name }),
      consequence: t('leave.disableConsequence', { name }),
      confirm: t('leave.disable'),
      onConfirm: async () => {
        await set.mutateAsync(false);
        tell(t('leave.disabledDone', { name }));
      },
    });
  return (
    <>
      <Button size="xs" variant="default" onClick={askDisable}>
        {t('leave.disable')}
      </Button>
      <ConfirmDialog {...dialog} />
    </>
  );
}
