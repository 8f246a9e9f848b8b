import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Message } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { withMessage } from '../live/message-pages';
import { keys } from './keys';
import type { MessagePages } from './list-messages';

function pathOf(accountId: string, message: Message) {
  return { path: { accountId, messageId: message.id } };
}

/** Puts a message that the server answered with into its thread. */
export function useShowMessage(accountId: string) {
  const client = useQueryClient();
  return (message: Message) =>
    client.setQueryData<MessagePages>(
      keys.messages(accountId, message.conversationId),
      (data) => data && withMessage(data, message),
    );
}

/** Sends a failed or doubtful message again, as a new message. */
export function useResend(accountId: string) {
  const show = useShowMessage(accountId);
  return useMutation({
    mutationFn: (message: Message) =>
      bodyOf(
        api.POST('/api/accounts/{accountId}/messages/{messageId}/resend', {
          params: pathOf(accountId, message),
        }),
      ),
    onSuccess: show,
  });
}

/** Settles a doubtful message without sending it again. */
export function useDismiss(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (message: Message) =>
      api.POST('/api/accounts/{accountId}/messages/{messageId}/dismiss', {
        params: pathOf(accountId, message),
      }),
    onSuccess: (_, { conversationId }) =>
      client.invalidateQueries({ queryKey: keys.messages(accountId, conversationId) }),
  });
}
