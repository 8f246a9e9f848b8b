import { getCountries } from 'libphonenumber-js/min';

const names = new Intl.DisplayNames(undefined, { type: 'region' });

/** The countries that have phone numbers, by name. */
export const COUNTRIES = getCountries()
  .map((value) => ({ value: value as string, label: names.of(value) ?? value }))
  .sort((one, other) => one.label.localeCompare(other.label));
