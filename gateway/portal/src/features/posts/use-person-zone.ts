import { browserTimeZone } from '@/lib/choices';
import { useShell } from '@/lib/workplace';

/** The clocks that the person goes by. */
export function usePersonZone() {
  return useShell().me.timeZone ?? browserTimeZone();
}
