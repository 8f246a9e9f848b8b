import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import account from '@/locales/en/account.json';
import clients from '@/locales/en/clients.json';
import common from '@/locales/en/common.json';
import inbox from '@/locales/en/inbox.json';
import profile from '@/locales/en/profile.json';

const en = { common, inbox, clients, account, profile };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
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

export default i18n;
