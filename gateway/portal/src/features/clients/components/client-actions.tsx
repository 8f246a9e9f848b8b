import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMessage } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenConversation } from '@/api/open-conversation';
import type { Client } from '@/api/schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { useUnblockClient } from '../api/block-client';
import { BlockClient } from './block-client';

export function ClientActions({ client }: { client: Client }) {
  const { editsClients, texts } = useWorkplace();
  const Blocking = client.blocked ? UnblockButton : BlockButton;
  return (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      {editsClients && <Blocking client={client} />}
      {texts && <TextButton client={client} />}
    </Group>
  );
}

function useComplaint() {
  const { t } = useTranslation('clients');
  return (error: Error) => complain(t('failed'), error);
}

function BlockButton({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        fw={500}
        aria-label={t('blockName', { name: client.name })}
        onClick={dialog.open}
      >
        {t('block')}
      </Button>
      <BlockClient client={client} opened={asking} onClose={dialog.close} />
    </>
  );
}

function UnblockButton({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const unblock = useUnblockClient(account.id);
  const onError = useComplaint();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      fw={500}
      aria-label={t('unblockName', { name: client.name })}
      loading={unblock.isPending}
      onClick={() => unblock.mutate(client, { onError })}
    >
      {t('unblock')}
    </Button>
  );
}

function TextButton({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const open = useOpenConversation(account.id);
  const onError = useComplaint();
  const show = ({ id }: { id: string }) =>
    navigate({
      to: '/accounts/$accountId/inbox/$conversationId',
      params: { accountId: account.id, conversationId: id },
    });
  return (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconMessage size={15} aria-hidden />}
      aria-label={t('textName', { name: client.name })}
      disabled={client.blocked}
      loading={open.isPending}
      onClick={() =>
        open.mutate({ to: client.phone }, { onSuccess: (conversation) => void show(conversation), onError })
      }
    >
      {t('text')}
    </Button>
  );
}
