import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BroadcastPreview, NewBroadcast } from '@/api/broadcast-schema';
import { ProblemError } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';
import { absoluteTimeIn } from '@/lib/zoned';
import { FormAlert } from '@/ui/form-alert';
import { changedAudience, useSendBroadcast } from '../api/send';
import { useSizeWords } from '../preview/use-size-words';
import { useDraft } from '../write/draft';

/** A broadcast as it would be ordered, and what was seen of it before. */
export interface Order {
  wanted: Omit<NewBroadcast, 'expected'>;
  preview: BroadcastPreview;
}

interface Props {
  /** Nothing is asked without one. */
  order: Order | null;
  onClose: () => void;
  /** The people are others now. */
  onChanged: () => void;
}

/** Asks once more, with the number of people; and again, if that has changed meanwhile. */
export function ConfirmSend({ order, onClose, onChanged }: Props) {
  const { t } = useTranslation('broadcasts');
  const [changed, setChanged] = useState<number>();
  const count = changed ?? order?.preview.recipients ?? 0;
  const close = () => {
    setChanged(undefined);
    onClose();
  };
  return (
    <Modal
      opened={order !== null}
      onClose={close}
      withCloseButton={false}
      title={t('confirm.title', { count })}
    >
      {order && (
        <Ask
          order={order}
          changed={changed}
          onClose={close}
          onChanged={(recipients) => {
            setChanged(recipients);
            onChanged();
          }}
        />
      )}
    </Modal>
  );
}

interface AskProps {
  order: Order;
  changed: number | undefined;
  onClose: () => void;
  onChanged: (recipients: number) => void;
}

function Ask({ order: { wanted, preview }, changed, onClose, onChanged }: AskProps) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const { change, keyOf, forget } = useDraft();
  const send = useSendBroadcast();
  const size = useSizeWords();
  const [refusal, setRefusal] = useState<string>();
  const expected = changed ?? preview.recipients;
  const people = t('people', { count: expected });

  async function confirm() {
    setRefusal(undefined);
    try {
      const { id } = await send.mutateAsync({ key: keyOf(), body: { ...wanted, expected } });
      onClose();
      await navigate({
        to: '/accounts/$accountId/broadcasts/$broadcastId',
        params: { accountId: account.id, broadcastId: id },
      });
      forget();
    } catch (error) {
      if (error instanceof ProblemError) {
        // The server has answered: what is sent next is another order.
        change({ key: crypto.randomUUID() });
      }
      const recipients = changedAudience(error);
      if (recipients !== undefined) {
        onChanged(recipients);
      } else {
        setRefusal(error instanceof Error ? error.message : String(error));
      }
    }
  }

  return (
    <Stack gap="sm">
      <FormAlert message={refusal} />
      {changed !== undefined && (
        <Alert color="orange" role="alert" icon={<IconUsers aria-hidden />}>
          {changed === 0
            ? t('confirm.nobody')
            : t('confirm.changed', { people, before: preview.recipients.toLocaleString() })}
        </Alert>
      )}
      <Text size="sm">
        {wanted.sendAt
          ? t('confirm.later', {
              count: expected,
              people,
              time: absoluteTimeIn(wanted.sendAt, account.timeZone),
            })
          : t('confirm.now', { count: expected, people })}
      </Text>
      {changed === undefined && (
        <Text size="sm" c="dimmed">
          {size(preview)}
        </Text>
      )}
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common:cancel')}
        </Button>
        <Button loading={send.isPending} disabled={expected === 0} onClick={() => void confirm()}>
          {t(wanted.sendAt ? 'confirm.schedule' : 'confirm.send', { count: expected })}
        </Button>
      </Group>
    </Stack>
  );
}
