import {
  AsYouType,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';

/** A phone as people of its country write it, with the country in front. */
export function formatPhone(phone: string) {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

/** The E.164 form of what was typed, or undefined when it cannot be a phone. */
export function toE164(typed: string, country: string | undefined) {
  const phone = parsePhoneNumberFromString(typed, country as CountryCode | undefined);
  return phone?.isPossible() ? phone.number : undefined;
}

/** What was typed so far, as people of the country group its digits. */
export function formatAsTyped(typed: string, country: string | undefined) {
  return new AsYouType(country as CountryCode | undefined).input(typed);
}

/** A phone of that country, as an example of how to write one. */
export function exampleOf(country: string) {
  const code = isSupportedCountry(country) ? getCountryCallingCode(country) : '1';
  return code === '1' ? '(202) 555-0142' : `+${code} …`;
}
