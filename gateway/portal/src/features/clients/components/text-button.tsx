import { Button, type ButtonProps } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenConversation } from '@/api/open-conversation';
import type { Client } from '@/api/schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';

/** Leads to the conversation with a client, which begins if there is none. */
export function TextButton({ client, ...button }: { client: Client } & ButtonProps) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const open = useOpenConversation(account.id);
  const show = ({ id }: { id: string }) =>
    navigate({
      to: '/accounts/$accountId/inbox/$conversationId',
      params: { accountId: account.id, conversationId: id },
    });
  return (
    <Button
      variant="light"
      leftSection={<IconMessage size={15} aria-hidden />}
      {...button}
      aria-label={t('textName', { name: client.name })}
      disabled={client.blocked}
      loading={open.isPending}
      onClick={() =>
        open.mutate(
          { to: client.phone },
          {
            onSuccess: (conversation) => void show(conversation),
            onError: (error) => complain(t('failed'), error),
          },
        )
      }
    >
      {t('text')}
    </Button>
  );
}
