import { useHotkeys } from '@mantine/hooks';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useShortcutsEnabled } from '@/lib/preferences';
import { useWorkplace } from '@/lib/workplace';
import { useInboxList } from './use-inbox-list';

function focus(selector: string) {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** J and K walk through the list, R answers, / searches; never inside fields, and not when switched off. */
export function useInboxKeys() {
  const { account } = useWorkplace();
  const { items } = useInboxList();
  const { conversationId } = useParams({ strict: false });
  const [enabled] = useShortcutsEnabled();
  const navigate = useNavigate();

  function walk(step: number) {
    const index = items.findIndex((item) => item.id === conversationId);
    const next = items[Math.min(items.length - 1, Math.max(0, index + step))];
    if (next) {
      void navigate({
        to: '/accounts/$accountId/inbox/$conversationId',
        params: { accountId: account.id, conversationId: next.id },
        search: (search) => search,
      });
    }
  }

  useHotkeys(
    enabled
      ? [
          ['J', () => walk(1)],
          ['K', () => walk(-1)],
          ['R', () => focus('[data-composer]')],
          ['/', () => focus('[data-inbox-search]')],
        ]
      : [],
  );
}
