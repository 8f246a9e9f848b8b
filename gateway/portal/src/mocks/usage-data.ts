import type { Named } from '../api/company-schema.ts';
import type { StatementLine, TextCount, Usage, UsageSum } from '../api/usage-schema.ts';
import { BAKERY, CLINIC } from './data.ts';

const DAY = 86_400_000;
const WEEKEND = [0, 6];

export const ACCOUNTS: Named[] = [CLINIC, BAKERY].map(({ id, name }) => ({ id, name }));

const SIZES: Record<string, number> = { [CLINIC.id]: 1, [BAKERY.id]: 0.35 };

function count(texts: number): TextCount {
  return { texts, segments: Math.round(texts * 1.4), mms: Math.round(texts / 25) };
}

function add(one: TextCount, other: TextCount): TextCount {
  return {
    texts: one.texts + other.texts,
    segments: one.segments + other.segments,
    mms: one.mms + other.mms,
  };
}

export function sumOf(parts: UsageSum[]): UsageSum {
  const nothing = { received: count(0), sent: count(0) };
  return parts.reduce(
    (sum, { received, sent }) => ({ received: add(sum.received, received), sent: add(sum.sent, sent) }),
    nothing,
  );
}

/** As much on the same day whenever it is asked: busy weeks, quiet weekends. */
function onDay(day: number, size: number): UsageSum {
  const busy = WEEKEND.includes(new Date(day * DAY).getUTCDay()) ? 0.18 : 1;
  const wave = 1 + 0.25 * Math.sin(day / 3.1) + 0.15 * Math.sin(day / 1.3);
  const sent = Math.round(240 * size * busy * wave);
  return { sent: count(sent), received: count(Math.round(sent * (0.42 + 0.1 * Math.sin(day / 2.2)))) };
}

/** What some accounts texted between two days, both included. */
export function usage(from: string, to: string, accountIds: string[]): Usage {
  const first = Date.parse(from) / DAY;
  const days = Array.from({ length: Date.parse(to) / DAY - first + 1 }, (_, index) => ({
    day: new Date((first + index) * DAY).toISOString().slice(0, 10),
    ...sumOf(accountIds.map((id) => onDay(first + index, SIZES[id] ?? 0))),
  }));
  return { days, total: sumOf(days) };
}

type Row = [direction: 'out' | 'in', kind: 'sms' | 'mms', country: string, texts: number, segments: number];

const ROWS: Record<string, Row[]> = {
  [CLINIC.id]: [
    ['out', 'sms', 'US', 4_812, 6_730],
    ['out', 'sms', 'CA', 96, 131],
    ['out', 'mms', 'US', 190, 190],
    ['in', 'sms', 'US', 2_204, 2_617],
  ],
  [BAKERY.id]: [
    ['out', 'sms', 'US', 1_690, 2_003],
    ['in', 'sms', 'US', 655, 702],
  ],
};

/** In millionths, so that nothing is rounded on the way. */
const PRICES: Record<string, bigint> = { 'out sms US': 7_900n, 'out sms CA': 9_500n, 'out mms US': 20_000n };
const INCLUDED = 5_000;

export function linesOf(account: Named, priced: boolean): StatementLine[] {
  return (ROWS[account.id] ?? []).map(([direction, kind, country, texts, segments], index) => {
    const included = priced && index === 0 && account.id === CLINIC.id ? INCLUDED : 0;
    const price = PRICES[`${direction} ${kind} ${country}`] ?? 0n;
    return {
      account,
      direction,
      kind,
      country,
      texts,
      segments,
      included,
      price: priced ? amountOf(price, 6) : null,
      amount: priced ? amountOf(BigInt(segments - included) * price, 2) : null,
    };
  });
}

/** Millionths as an amount with so many digits, the last one rounded. */
export function amountOf(millionths: bigint, digits: number) {
  const unit = 10n ** BigInt(6 - digits);
  const rounded = (millionths + unit / 2n) / unit;
  const sign = rounded < 0n ? '-' : '';
  const text = String(rounded < 0n ? -rounded : rounded).padStart(digits + 1, '0');
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

export function millionthsOf(amount: string) {
  const [whole = '0', rest = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + rest.padEnd(6, '0').slice(0, 6));
  return amount.startsWith('-') ? -value : value;
}
