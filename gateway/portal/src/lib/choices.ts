/** The languages that Waffle writes to people in. */
export const LOCALES = ['en', 'de', 'es', 'fr', 'pt'];

export const TIME_ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

export function languageName(locale: string) {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return names.of(locale) ?? locale;
}
