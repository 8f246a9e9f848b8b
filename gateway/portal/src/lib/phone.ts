import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/** A phone as people of its country write it, with the country in front. */
export function formatPhone(phone: string) {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

/** The E.164 form of what was typed, or undefined when it cannot be a phone. */
export function toE164(typed: string, country: string | undefined) {
  const phone = parsePhoneNumberFromString(typed, country as CountryCode | undefined);
  return phone?.isPossible() ? phone.number : undefined;
}
