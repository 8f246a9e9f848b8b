import { notifications } from '@mantine/notifications';

/** Tells that something has been done. */
export function tell(message: string) {
  notifications.show({ color: 'green', message });
}
