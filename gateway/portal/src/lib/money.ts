const FINEST = 6;

/** In the way of the reader's language; the amount stays the string that the server sent, to the last digit. */
export function formatMoney(amount: string, currency: string) {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount as `${number}`);
}

/** A price of one text: as many digits as it has. */
export function formatPrice(amount: string, currency: string) {
  const format = { style: 'currency', currency, maximumFractionDigits: FINEST } as const;
  return new Intl.NumberFormat(undefined, format).format(amount as `${number}`);
}

/** What was typed as an amount, the way the server wants it: "1,5" is "1.5"; undefined if it is none. */
export function toAmount(typed: string, { digits = FINEST, negative = false } = {}) {
  const amount = typed.trim().replace(',', '.').replace('−', '-');
  const pattern = new RegExp(`^${negative ? '-?' : ''}\\d{1,12}(\\.\\d{1,${digits}})?$`);
  return pattern.test(amount) ? amount : undefined;
}

// Those that most people look for come first.
const COMMON = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF'];

/** Every currency by code and name, for a select. */
export function currencyChoices() {
  const names = new Intl.DisplayNames(undefined, { type: 'currency' });
  const codes = [...new Set([...COMMON, ...Intl.supportedValuesOf('currency')])];
  return codes.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
}
