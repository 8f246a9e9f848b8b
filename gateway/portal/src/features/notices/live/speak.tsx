import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Notice } from '@/api/notice-schema';
import { ownPath } from '@/lib/own-path';
import { permission } from '../devices/permission';
import { isLookedAt } from './looked-at';

type Open = (path: string) => void;

const HERE_FOR = 10_000;

/** Shows a notice in this tab. */
export function showHere({ id, title, text, link }: Notice, open: Open) {
  notifications.show({
    id,
    autoClose: HERE_FOR,
    title: (
      <Anchor
        href={ownPath(link)}
        inherit
        onClick={(event) => {
          event.preventDefault();
          notifications.hide(id);
          open(link);
        }}
      >
        {title}
      </Anchor>
    ),
    message: text,
  });
}

/** Shows a notice on the desktop, if the person lets it and is elsewhere. */
export async function speak({ id, title, text, link }: Notice, open: Open) {
  if (permission() !== 'granted' || (await isLookedAt())) {
    return;
  }
  // What comes by push as well has the same tag: it is shown once.
  const options = { body: text, tag: id, icon: '/icon-192.png', badge: '/badge.png', data: { link } };
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker?.active) {
    await worker.showNotification(title, options);
    return;
  }
  const shown = new Notification(title, options);
  shown.onclick = () => {
    window.focus();
    open(link);
    shown.close();
  };
}
