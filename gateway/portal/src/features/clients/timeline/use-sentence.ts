import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '@/api/client-schema';
import { useClientFields } from '@/api/list-fields';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { useFieldName } from '../profile/use-field-name';
import type { TimelineLine } from './lines';

const list = new Intl.ListFormat(undefined);

function texts(value: unknown) {
  return Array.isArray(value) ? value.map(String) : [];
}

function text(value: unknown) {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What an entry says, and what of it needs a second line. */
export function useSentence({ item: { type, detail }, count }: TimelineLine): {
  what: string;
  more?: string;
} {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const nameOf = useFieldName(useClientFields(account.id).data ?? []);
  const [group, name, file, title] = [detail.group, detail.name, detail.file, detail.title].map(text);
  const what = t(`timeline.types.${type}`, { group, name, file, title, count });
  switch (type) {
    case 'client.edited':
      return { what, more: changesOf(detail, nameOf) || list.format(texts(detail.changed).map(nameOf)) };
    case 'client.tagged':
      return { what, more: tagsOf(detail) };
    case 'client.blocked':
      return { what, more: text(detail.reason) };
    case 'client.merged':
    case 'client.unmerged':
      return { what, more: detail.phone ? formatPhone(text(detail.phone)) : undefined };
    default:
      return { what };
  }
}

/** A line a change, from what to what. */
function changesOf({ changes }: TimelineItem['detail'], nameOf: (part: string) => string) {
  return (Array.isArray(changes) ? (changes as Record<string, unknown>[]) : [])
    .map(({ field, from, to }) => `${nameOf(text(field))}: ${text(from) || '–'} → ${text(to) || '–'}`)
    .join('\n');
}

function tagsOf(detail: TimelineItem['detail']) {
  const added = texts(detail.added).map((tag) => `+ ${tag}`);
  const removed = texts(detail.removed).map((tag) => `− ${tag}`);
  return [...added, ...removed].join(', ') || text(detail.tag);
}
