import { ActionIcon, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import type { RuleCondition, RuleOperator, Rules } from '@/api/group-schema';
import { RuleValue } from './rule-value';
import classes from './rules.module.css';
import { useRuleWords } from './use-rule-words';
import { KNOWN, about, compared, isComplete, nameOfOwn, operatorsOf } from './vocabulary';

interface Props {
  condition: RuleCondition;
  index: number;
  match: Rules['match'];
  own: ClientField[];
  self: string | undefined;
  /** Says what is missing only to who has tried to save. */
  checked: boolean;
  refusal: string | undefined;
  onChange: (condition: RuleCondition) => void;
  /** Nothing is removed from rules that would be none then. */
  onRemove: (() => void) | undefined;
}

/** One condition, to be read and written like a sentence. */
export function RuleRow(props: Props) {
  const { t } = useTranslation('groups');
  const { condition, index, match, own, checked, refusal, onChange, onRemove } = props;
  const words = useRuleWords(own);
  const number = index + 1;
  const missing = checked && !isComplete(condition) ? t('rules.missing') : undefined;
  return (
    <li className={classes.condition}>
      <Text size="sm" c="dimmed" className={classes.joint} aria-hidden>
        {index > 0 && t(match === 'all' ? 'rules.and' : 'rules.or')}
      </Text>
      <div className={classes.sentence}>
        <Select
          size="sm"
          className={classes.field}
          allowDeselect={false}
          aria-label={t('rules.field', { number })}
          value={condition.field}
          data={[
            { group: t('rules.known'), items: KNOWN.map((value) => ({ value, label: words.field(value) })) },
            ...(own.length > 0
              ? [
                  {
                    group: t('rules.own'),
                    items: own.map((field) => ({ value: nameOfOwn(field), label: field.label })),
                  },
                ]
              : []),
          ]}
          onChange={(field) => field && field !== condition.field && onChange(about(field, own))}
        />
        <Select
          size="sm"
          className={classes.operator}
          allowDeselect={false}
          aria-label={t('rules.operator', { number })}
          value={condition.operator}
          data={operatorsOf(condition.field, own).map((value) => ({
            value,
            label: words.operator({ ...condition, operator: value }),
          }))}
          onChange={(operator) => operator && onChange(compared(condition, operator as RuleOperator, own))}
        />
        <RuleValue
          condition={condition}
          own={own}
          label={t('rules.value', { number })}
          error={missing ?? refusal}
          self={props.self}
          onChange={(value) => onChange({ ...condition, value })}
        />
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        className={classes.remove}
        aria-label={t('rules.remove', { number })}
        disabled={!onRemove}
        onClick={onRemove}
      >
        <IconX size={17} aria-hidden />
      </ActionIcon>
    </li>
  );
}
