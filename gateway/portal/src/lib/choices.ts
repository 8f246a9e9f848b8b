/** The languages that Waffle writes to people in. */
export const LOCALES = ['en', 'de', 'es', 'fr', 'pt'];

export const TIME_ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

export function languageName(locale: string) {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return names.of(locale) ?? locale;
}

/** The language of the browser, if Waffle writes in it. */
export function browserLocale() {
  const wanted = navigator.languages.map((language) => language.split('-')[0]!);
  return wanted.find((language) => LOCALES.includes(language)) ?? 'en';
}

export function browserTimeZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return TIME_ZONES.includes(zone) ? zone : 'UTC';
}
