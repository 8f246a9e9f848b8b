import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import type { RuleCondition } from '@/api/group-schema';
import { useGroups } from '@/api/list-groups';
import { languageName } from '@/lib/choices';
import { longDay } from '@/lib/utc';
import { useWorkplace } from '@/lib/workplace';
import { comparesWithNothing, countsDays, kindOf, ownField, type Known } from './vocabulary';

/** Conditions in words. */
export function useRuleWords(own: ClientField[]) {
  const { t } = useTranslation('groups');
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data;

  function field(name: string) {
    return ownField(name, own)?.label ?? t(`rules.fields.${name as Known}`, { defaultValue: name });
  }

  function operator({ field: name, operator: how }: RuleCondition) {
    if (kindOf(name, own) === 'moment' && (how === 'is-set' || how === 'is-not-set')) {
      return t(`rules.ever.${how}`);
    }
    return t(`rules.operators.${how}`);
  }

  function value({ field: name, operator: how, value: said }: RuleCondition) {
    if (comparesWithNothing(how)) {
      return '';
    }
    if (countsDays(how)) {
      return `${said} ${t('rules.days', { count: Number(said) })}`;
    }
    switch (kindOf(name, own)) {
      case 'group':
        return groups ? (groups.find(({ id }) => id === said)?.name ?? t('rules.gone')) : '…';
      case 'consent':
        return t(`rules.consent.${said as 'given'}`);
      case 'language':
        return languageName(said ?? '');
      case 'yes-no':
        return t(said === 'yes' ? 'rules.yes' : 'rules.no');
      case 'moment':
      case 'date':
        return longDay(said ?? '');
      default:
        return `“${said}”`;
    }
  }

  return { field, operator, value };
}
