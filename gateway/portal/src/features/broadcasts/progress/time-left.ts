import type { Broadcast } from '@/api/broadcast-schema';
import { throughOf } from './progress-bar';

const MINUTE = 60_000;
// Before that, one slow text would make hours of it.
const ENOUGH = 10;

/** "4 minutes": how long the rest takes if it goes on as it did; nothing while that is not known. */
export function timeLeft({ state, startedAt, counts }: Broadcast, now = Date.now()) {
  const done = throughOf(counts);
  if (state !== 'sending' || !startedAt || done < ENOUGH || counts.waiting === 0) {
    return undefined;
  }
  const minutes = Math.max(1, Math.ceil(((now - Date.parse(startedAt)) * counts.waiting) / done / MINUTE));
  const [value, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'long' }).format(value!);
}
