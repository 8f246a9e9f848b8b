import { useFavicon as useMantineFavicon } from '@mantine/hooks';

/** A dot on the tab's icon while texts wait. */
export function useFavicon(unread: boolean) {
  useMantineFavicon(unread ? '/favicon-unread.svg' : '/favicon.svg');
}
