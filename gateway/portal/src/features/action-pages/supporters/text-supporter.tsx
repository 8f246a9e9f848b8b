import { Button } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenConversation } from '@/api/open-conversation';
import type { Supporter } from '@/api/page-schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';

/** Leads to the conversation with a supporter, with what was said there. */
export function TextSupporter({ supporter: { name, phone } }: { supporter: Supporter }) {
  const { t } = useTranslation('action-pages');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const open = useOpenConversation(account.id);
  const show = (conversationId: string) =>
    navigate({
      to: '/accounts/$accountId/inbox/$conversationId',
      params: { accountId: account.id, conversationId },
    });
  return (
    <Button
      size="compact-sm"
      variant="light"
      flex="none"
      leftSection={<IconMessage size={15} aria-hidden />}
      aria-label={t('people.textName', { name })}
      loading={open.isPending}
      onClick={() =>
        open.mutate(
          { to: phone },
          { onSuccess: ({ id }) => void show(id), onError: (error) => complain(t('failed'), error) },
        )
      }
    >
      {t('people.text')}
    </Button>
  );
}
