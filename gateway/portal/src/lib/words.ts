import i18n from './i18n';

/** Brings the words of a part of the portal that is loaded only when somebody goes there. */
export function addWords(namespace: string, words: object) {
  i18n.addResourceBundle('en', namespace, words);
}
