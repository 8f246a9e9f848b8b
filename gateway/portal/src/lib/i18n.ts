import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import type actionPages from '@/locales/en/action-pages.json';
import type audit from '@/locales/en/audit.json';
import type account from '@/locales/en/account.json';
import type broadcasts from '@/locales/en/broadcasts.json';
import type clients from '@/locales/en/clients.json';
import type companies from '@/locales/en/companies.json';
import common from '@/locales/en/common.json';
import type enrolment from '@/locales/en/enrolment.json';
import type front from '@/locales/en/front.json';
import type groups from '@/locales/en/groups.json';
import type health from '@/locales/en/health.json';
import type importing from '@/locales/en/importing.json';
import inbox from '@/locales/en/inbox.json';
import type joining from '@/locales/en/joining.json';
import type notices from '@/locales/en/notices.json';
import type overview from '@/locales/en/overview.json';
import type invitation from '@/locales/en/invitation.json';
import type ownPage from '@/locales/en/own-page.json';
import type people from '@/locales/en/people.json';
import type posts from '@/locales/en/posts.json';
import type profile from '@/locales/en/profile.json';
import type queues from '@/locales/en/queues.json';
import type scripts from '@/locales/en/scripts.json';
import type statement from '@/locales/en/statement.json';
import type usage from '@/locales/en/usage.json';
import type webhooks from '@/locales/en/webhooks.json';

/** Needed at once; the others come with their pages, which call `addWords`. */
const en = { common, inbox };

interface Words {
  common: typeof common;
  inbox: typeof inbox;
  account: typeof account;
  clients: typeof clients;
  invitation: typeof invitation;
  people: typeof people;
  posts: typeof posts;
  profile: typeof profile;
  scripts: typeof scripts;
  audit: typeof audit;
  overview: typeof overview;
  companies: typeof companies;
  statement: typeof statement;
  usage: typeof usage;
  health: typeof health;
  queues: typeof queues;
  webhooks: typeof webhooks;
  front: typeof front;
  joining: typeof joining;
  'own-page': typeof ownPage;
  enrolment: typeof enrolment;
  importing: typeof importing;
  groups: typeof groups;
  broadcasts: typeof broadcasts;
  'action-pages': typeof actionPages;
  notices: typeof notices;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Words;
  }
}

void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'common',
  ns: Object.keys(en),
  resources: { en },
  interpolation: { escapeValue: false },
});

/** Adds the words of a feature: its pages bring them along, so that nobody else loads them. */
export function addWords<Feature extends keyof Words>(feature: Feature, words: Words[Feature]) {
  i18n.addResourceBundle('en', feature, words);
}

export default i18n;
