import type { Import, ImportPlan, ImportTarget } from '@/api/import-schema';

export interface PlanFields extends Omit<ImportPlan, 'mapping'> {
  /** What each column holds, in their order. */
  targets: ImportTarget[];
}

/** More than one column may hold these. */
const MANY: ImportTarget[] = ['skip', 'tags', 'note'];

export function fieldsOf({ columns, plan }: Import, country: string): PlanFields {
  const planned = new Map(plan?.mapping.map(({ column, target }) => [column, target]));
  return {
    targets: columns.map(({ index, guess }) => planned.get(index) ?? guess ?? 'skip'),
    existing: plan?.existing ?? 'fill',
    groupIds: plan?.groupIds ?? [],
    tags: plan?.tags ?? [],
    consent: plan?.consent ?? { source: '', words: '', collectedOn: '' },
    country: plan?.country ?? country,
  };
}

export function planOf({ columns }: Import, { targets, consent, ...rest }: PlanFields): ImportPlan {
  const { source, words, collectedOn } = consent;
  return {
    ...rest,
    mapping: columns.map(({ index }, at) => ({ column: index, target: targets[at]! })),
    consent: { source: source.trim(), words: words.trim(), collectedOn },
  };
}

/** What is wrong with the columns as a whole: no phone, or something twice. */
export function troubleOf(targets: ImportTarget[]) {
  if (!targets.includes('phone')) {
    return { kind: 'phone' as const };
  }
  const twice = targets.find((target, index) => !MANY.includes(target) && targets.indexOf(target) < index);
  return twice ? { kind: 'twice' as const, target: twice } : null;
}
