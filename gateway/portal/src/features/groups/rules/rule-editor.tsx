import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RuleCondition, Rules } from '@/api/group-schema';
import { useClientFields } from '@/api/list-fields';
import { useWorkplace } from '@/lib/workplace';
import { RuleRow } from './rule-row';
import { RulesPreview } from './rules-preview';
import classes from './rules.module.css';
import { MOST, about } from './vocabulary';

/** Where one begins. */
export const FIRST_RULES: Rules = {
  match: 'all',
  conditions: [{ field: 'consent', operator: 'is', value: 'given' }],
};

interface Props {
  value: Rules;
  onChange: (rules: Rules) => void;
  checked: boolean;
  /** What the server says of single conditions. */
  refusalOf?: (index: number) => string | undefined;
  self?: string | undefined;
}

/** Conditions like sentences, and whom they find while one writes them. */
export function RuleEditor({ value: rules, onChange, checked, refusalOf, self }: Props) {
  const { t } = useTranslation('groups');
  const { account } = useWorkplace();
  const own = useClientFields(account.id).data ?? [];
  const { match, conditions } = rules;
  const put = (next: RuleCondition[]) => onChange({ match, conditions: next });
  const full = conditions.length >= MOST;
  return (
    <Stack gap="md">
      <div className={classes.intro}>
        <Text size="sm">{t('rules.intro')}</Text>
        <SegmentedControl
          size="xs"
          aria-label={t('rules.match.label')}
          value={match}
          data={(['all', 'any'] as const).map((value) => ({ value, label: t(`rules.match.${value}`) }))}
          onChange={(value) => onChange({ match: value as Rules['match'], conditions })}
        />
      </div>
      <ul className={classes.conditions} aria-label={t('rules.conditions')}>
        {conditions.map((condition, index) => (
          <RuleRow
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            condition={condition}
            index={index}
            match={match}
            own={own}
            self={self}
            checked={checked}
            refusal={refusalOf?.(index)}
            onChange={(changed) => put(conditions.with(index, changed))}
            onRemove={conditions.length > 1 ? () => put(conditions.toSpliced(index, 1)) : undefined}
          />
        ))}
      </ul>
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={full}
          onClick={() => put([...conditions, about('tag', own)])}
        >
          {t(full ? 'rules.enough' : 'rules.add')}
        </Button>
      </div>
      <RulesPreview rules={rules} />
    </Stack>
  );
}
