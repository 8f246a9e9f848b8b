import type { Activity } from '@/api/schema';

const KEPT = 1_000;

/** What this tab knows of an account's activity: each sequence number counts once. */
class ActivityLog {
  private start: number | undefined;
  private newest = 0;
  private readonly recent = new Map<number, Activity>();

  /** The first list that was loaded is the state from which the stream goes on. */
  startAt(sequence: number) {
    if (this.start === undefined) {
      this.start = sequence;
      this.newest = Math.max(this.newest, sequence);
    }
  }

  get started() {
    return this.start !== undefined;
  }

  sequence() {
    return this.newest;
  }

  /** Whether the activity is news; it is known from then on. */
  note(activity: Activity) {
    if (activity.sequence <= (this.start ?? 0) || this.recent.has(activity.sequence)) {
      return false;
    }
    this.recent.set(activity.sequence, activity);
    this.newest = Math.max(this.newest, activity.sequence);
    if (this.recent.size > KEPT) {
      this.forget(this.recent.keys().next().value!);
    }
    return true;
  }

  since(sequence: number) {
    return [...this.recent.values()]
      .filter((activity) => activity.sequence > sequence)
      .sort((one, other) => one.sequence - other.sequence);
  }

  /** Begins anew, for example when the server's numbers did. */
  restart(sequence: number) {
    this.recent.clear();
    this.start = sequence;
    this.newest = sequence;
  }

  private forget(sequence: number) {
    this.recent.delete(sequence);
    this.start = Math.max(this.start ?? 0, sequence);
  }
}

const logs = new Map<string, ActivityLog>();

export function activityLog(accountId: string) {
  const log = logs.get(accountId) ?? new ActivityLog();
  logs.set(accountId, log);
  return log;
}

/** Forgets everything, as a reload of the page does. */
export function clearActivityLogs() {
  logs.clear();
}
