import type { ClientField } from '@/api/field-schema';
import type { RuleCondition, RuleOperator, Rules } from '@/api/group-schema';

/** What Waffle knows of every client. */
export const KNOWN = [
  'tag',
  'group',
  'consent',
  'language',
  'blocked',
  'name',
  'phone',
  'added',
  'last-received',
  'last-sent',
] as const;
export type Known = (typeof KNOWN)[number];

export const MOST = 20;

/** How a condition's value is typed and compared. */
export type Kind =
  | 'tag'
  | 'group'
  | 'consent'
  | 'language'
  | 'yes-no'
  | 'text'
  | 'phone'
  | 'moment'
  | 'date'
  | 'number'
  | 'choice';

const KINDS: Record<Known, Kind> = {
  tag: 'tag',
  group: 'group',
  consent: 'consent',
  language: 'language',
  blocked: 'yes-no',
  name: 'text',
  phone: 'phone',
  added: 'moment',
  'last-received': 'moment',
  'last-sent': 'moment',
};

const SET: RuleOperator[] = ['is-set', 'is-not-set'];
const MOMENTS: RuleOperator[] = ['within-days', 'not-within-days', 'before', 'after'];

const OPERATORS: Record<Kind, RuleOperator[]> = {
  tag: ['is', 'is-not'],
  group: ['is', 'is-not'],
  consent: ['is', 'is-not'],
  language: ['is', 'is-not', ...SET],
  'yes-no': ['is'],
  text: ['contains', 'starts-with', 'is', 'is-not', ...SET],
  phone: ['starts-with', 'contains', 'is'],
  moment: [...MOMENTS, ...SET],
  date: ['is', 'before', 'after', ...SET],
  number: ['is', 'is-not', 'more-than', 'less-than', ...SET],
  choice: ['is', 'is-not', ...SET],
};

const OWN = 'field:';

function isKnown(field: string): field is Known {
  return KNOWN.some((known) => known === field);
}

/** The field of the account's own that a condition looks at. */
export function ownField(field: string, own: ClientField[]) {
  return own.find(({ key }) => field === OWN + key);
}

export function nameOfOwn({ key }: ClientField) {
  return OWN + key;
}

export function kindOf(field: string, own: ClientField[]): Kind {
  return isKnown(field) ? KINDS[field] : (ownField(field, own)?.type ?? 'text');
}

export function operatorsOf(field: string, own: ClientField[]) {
  // Everybody was added once.
  const never = field === 'added' || field === 'name';
  return OPERATORS[kindOf(field, own)].filter((operator) => !(never && SET.includes(operator)));
}

export function comparesWithNothing(operator: RuleOperator) {
  return SET.includes(operator);
}

export function countsDays(operator: RuleOperator) {
  return operator === 'within-days' || operator === 'not-within-days';
}

/** The condition about something else, as one begins with it. */
export function about(field: string, own: ClientField[]): RuleCondition {
  const operator = operatorsOf(field, own)[0]!;
  return { field, operator, value: firstValue(kindOf(field, own), operator) };
}

function firstValue(kind: Kind, operator: RuleOperator) {
  if (countsDays(operator)) {
    return '30';
  }
  return { 'yes-no': 'yes', consent: 'given' }[kind as string] ?? '';
}

/** The condition compared in another way; the value stays if it still means something. */
export function compared(
  condition: RuleCondition,
  operator: RuleOperator,
  own: ClientField[],
): RuleCondition {
  const { field, operator: before, value } = condition;
  if (comparesWithNothing(operator)) {
    return { field, operator, value: null };
  }
  const same = !comparesWithNothing(before) && countsDays(before) === countsDays(operator);
  return { field, operator, value: same ? value : firstValue(kindOf(field, own), operator) };
}

export function isComplete({ operator, value }: RuleCondition) {
  if (comparesWithNothing(operator)) {
    return true;
  }
  const said = value?.trim() ?? '';
  return countsDays(operator) ? /^[1-9]\d{0,3}$/.test(said) : said !== '';
}

export function areComplete({ conditions }: Rules) {
  return conditions.length > 0 && conditions.every(isComplete);
}
