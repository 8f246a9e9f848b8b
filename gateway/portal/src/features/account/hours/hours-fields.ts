import type { AccountSettings, BusinessHours } from '@/api/account-schema';
import { fromFields, toFields } from './weekdays';

type Replies = Pick<
  AccountSettings,
  'businessHours' | 'afterHoursReply' | 'welcome' | 'optOutAnsweredBy' | 'stopTexts' | 'helpTexts'
>;

export interface HoursFields {
  businessHours: BusinessHours | null;
  afterHoursReply: string;
  welcome: string;
  optOutAnsweredBy: AccountSettings['optOutAnsweredBy'];
  stopTexts: Record<string, string>;
  helpTexts: Record<string, string>;
}

export function fieldsOf(settings: Replies): HoursFields {
  const { businessHours, afterHoursReply, welcome, optOutAnsweredBy, stopTexts, helpTexts } = settings;
  return {
    businessHours: businessHours && toFields(businessHours),
    afterHoursReply: afterHoursReply ?? '',
    welcome: welcome ?? '',
    optOutAnsweredBy,
    stopTexts,
    helpTexts,
  };
}

function written(texts: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()])
      .filter(([, text]) => text),
  ) as Record<string, string>;
}

export function repliesOf(fields: HoursFields): Replies {
  const { businessHours, afterHoursReply, welcome, optOutAnsweredBy, stopTexts, helpTexts } = fields;
  return {
    businessHours: businessHours && fromFields(businessHours),
    afterHoursReply: afterHoursReply.trim() || null,
    welcome: welcome.trim() || null,
    optOutAnsweredBy,
    stopTexts: written(stopTexts),
    helpTexts: written(helpTexts),
  };
}
