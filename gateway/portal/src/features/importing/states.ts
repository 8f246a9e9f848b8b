import type { ImportState } from '@/api/import-schema';

/** Whether the server works on it. */
export function isMoving(state: ImportState) {
  return state === 'checking' || state === 'running';
}

/** Whether nothing more comes. */
export function isOver(state: ImportState) {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

/** Which of the four steps an import is at. */
export function stepOf(state: ImportState | undefined, planning: boolean) {
  if (state === undefined) {
    return 0;
  }
  if (state === 'uploaded' || planning) {
    return 1;
  }
  if (state === 'checking' || state === 'checked') {
    return 2;
  }
  return state === 'done' ? 4 : 3;
}
