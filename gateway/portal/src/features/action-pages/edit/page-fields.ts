import type { ActionPage, PageDraft, PageField } from '@/api/page-schema';
import { momentOf, wallTime } from '@/lib/zoned';

/** A page as a form holds it: times by the clocks of the account, nothing written is an empty text. */
export interface PageFields {
  slug: string;
  title: string;
  body: string;
  fields: PageField[];
  consentWords: string;
  groupId: string | null;
  thanks: string;
  firstText: string;
  opensAt: string;
  closesAt: string;
  goal: number | string;
  origins: string[];
}

export function fieldsOf(page: ActionPage, timeZone: string): PageFields {
  const { slug, title, body, fields, consentWords, groupId, thanks, origins } = page;
  const { firstText, opensAt, closesAt, goal } = page;
  return {
    slug,
    title,
    body,
    fields,
    consentWords,
    groupId,
    thanks,
    origins,
    firstText: firstText ?? '',
    opensAt: opensAt ? wallTime(opensAt, timeZone) : '',
    closesAt: closesAt ? wallTime(closesAt, timeZone) : '',
    goal: goal ?? '',
  };
}

function wholeOf(fields: PageFields, timeZone: string): PageDraft {
  return {
    ...fields,
    slug: fields.slug,
    title: fields.title.trim(),
    body: fields.body.trim(),
    consentWords: fields.consentWords.trim(),
    thanks: fields.thanks.trim(),
    firstText: fields.firstText.trim() || null,
    opensAt: (fields.opensAt && momentOf(fields.opensAt, timeZone)) || null,
    closesAt: (fields.closesAt && momentOf(fields.closesAt, timeZone)) || null,
    goal: fields.goal === '' ? null : Number(fields.goal),
  };
}

/** What of a page the form has changed. */
export function changeOf(fields: PageFields, before: ActionPage, timeZone: string): Partial<ActionPage> {
  const began = fieldsOf(before, timeZone);
  const changed = Object.entries(wholeOf(fields, timeZone)).filter(
    ([key]) =>
      JSON.stringify(fields[key as keyof PageFields]) !== JSON.stringify(began[key as keyof PageFields]),
  );
  return Object.fromEntries(changed) as Partial<ActionPage>;
}
