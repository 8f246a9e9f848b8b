import type { AccountSettings, Span } from '@/api/account-schema';

type Limits = Pick<AccountSettings, 'quietHours' | 'frequencyCap' | 'dailyStop' | 'pace' | 'retentionDays'>;

/** What is typed: an emptied number field is a text. Null is switched off. */
export interface LimitFields {
  quietHours: Span | null;
  frequencyCap: { texts: number | string; hours: number | string } | null;
  dailyStop: number | string | null;
  pace: number | string | null;
  retentionDays: number | string | null;
}

/** What a limit begins with when it is switched on. */
export const SUGGESTED = {
  quietHours: { from: '21:00', to: '08:00' },
  frequencyCap: { texts: 3, hours: 24 },
  dailyStop: 1_000,
  pace: 1,
  retentionDays: 365,
};

export function fieldsOf({ quietHours, frequencyCap, dailyStop, pace, retentionDays }: Limits): LimitFields {
  return { quietHours, frequencyCap, dailyStop, pace, retentionDays };
}

function numberOf(typed: number | string | null) {
  return typed === null ? null : Number(typed);
}

export function limitsOf({ quietHours, frequencyCap, dailyStop, pace, retentionDays }: LimitFields): Limits {
  return {
    quietHours,
    frequencyCap: frequencyCap && {
      texts: Number(frequencyCap.texts),
      hours: Number(frequencyCap.hours),
    },
    dailyStop: numberOf(dailyStop),
    pace: numberOf(pace),
    retentionDays: numberOf(retentionDays),
  };
}

/** The least and the most that the server takes. */
export const RANGES = {
  texts: [1, 1_000],
  hours: [1, 720],
  dailyStop: [1, 1_000_000],
  pace: [0.01, 100],
  retentionDays: [30, 3_650],
} as const;

/** Whether a number was typed that is in range. */
export function isIn(range: keyof typeof RANGES, typed: number | string) {
  const [least, most] = RANGES[range];
  return typed !== '' && Number(typed) >= least && Number(typed) <= most;
}
