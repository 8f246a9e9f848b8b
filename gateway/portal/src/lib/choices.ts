/** The languages that Waffle writes to people in. */
export const LOCALES = ['en', 'de', 'es', 'fr', 'pt'];

export const TIME_ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Every time zone, and the one that is kept already: browsers know some by one of their names only. */
export function timeZonesWith(kept: string | null) {
  return kept && !TIME_ZONES.includes(kept) ? [kept, ...TIME_ZONES] : TIME_ZONES;
}

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
