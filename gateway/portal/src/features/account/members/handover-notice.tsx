import { Alert, Button, Group, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { complain } from '@/lib/complain';
import { dateOf } from '@/lib/format';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { useAcceptHandover, useEndHandover } from '../api/members';

/** An owner has offered the account to somebody: both sides see it until it is settled. */
export function HandoverNotice() {
  const { t } = useTranslation('account');
  const { me, account, manages } = useWorkplace();
  const { handover } = account;
  if (!handover || !(manages || handover.to.id === me.id)) {
    return null;
  }
  const mine = handover.to.id === me.id;
  const names = {
    to: handover.to.name ?? t('members.unnamed'),
    from: handover.from.name ?? t('members.unnamed'),
  };
  const until = dateOf(handover.expiresAt);
  return (
    <Alert
      mb="lg"
      color="blue"
      role="status"
      icon={<IconKey aria-hidden />}
      title={mine ? t('handover.toYou', names) : t('handover.pending', names)}
    >
      <Text size="sm">
        {mine ? t('handover.toYouHint', { ...names, until }) : t('handover.pendingHint', { ...names, until })}
      </Text>
      {mine ? <Answer /> : <TakeBack />}
    </Alert>
  );
}

function Answer() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const accept = useAcceptHandover(account.id);
  const decline = useEndHandover(account.id);
  const onError = (error: Error) => complain(t('members.failed'), error);
  return (
    <Group mt="sm" gap="sm">
      <Button
        size="xs"
        loading={accept.isPending}
        onClick={() =>
          accept.mutate(undefined, {
            onError,
            onSuccess: () => tell(t('handover.accepted', { account: account.name })),
          })
        }
      >
        {t('handover.accept')}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={decline.isPending}
        onClick={() => decline.mutate(undefined, { onError, onSuccess: () => tell(t('handover.declined')) })}
      >
        {t('handover.decline')}
      </Button>
    </Group>
  );
}

function TakeBack() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const end = useEndHandover(account.id);
  return (
    <Button
      mt="sm"
      size="xs"
      variant="default"
      loading={end.isPending}
      onClick={() => end.mutate(undefined, { onError: (error) => complain(t('members.failed'), error) })}
    >
      {t('handover.takeBack')}
    </Button>
  );
}
