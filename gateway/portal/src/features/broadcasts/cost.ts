import type { CountryTexts, Prices } from '@/api/broadcast-schema';

const ANYWHERE = '*';
const DIGITS = 6;
const UNIT = 10n ** BigInt(DIGITS);

/** In millionths, so that nothing is rounded on the way. */
function millionths(price: string) {
  const [whole = '0', rest = ''] = price.split('.');
  return BigInt(whole) * UNIT + BigInt(rest.padEnd(DIGITS, '0').slice(0, DIGITS));
}

function amount(sum: bigint) {
  return `${sum / UNIT}.${String(sum % UNIT).padStart(DIGITS, '0')}`;
}

/** What texts cost by the account's prices; undefined if they are not known for each country. */
export function costOf(texts: CountryTexts[], { currency, prices }: Prices) {
  const priceIn = (country: string) =>
    prices.find((one) => one.direction === 'out' && one.kind === 'sms' && one.country === country)?.price;
  const parts = texts.map(({ country, segments }) => {
    const price = priceIn(country) ?? priceIn(ANYWHERE);
    return price === undefined ? undefined : millionths(price) * BigInt(segments);
  });
  if (currency === null || parts.includes(undefined)) {
    return undefined;
  }
  return { amount: amount(parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n)), currency };
}
