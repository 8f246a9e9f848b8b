import { Autocomplete, Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import type { RuleCondition } from '@/api/group-schema';
import { useGroups } from '@/api/list-groups';
import { useTags } from '@/api/list-tags';
import { LOCALES, languageName } from '@/lib/choices';
import { withPoint } from '@/lib/decimal';
import { useWorkplace } from '@/lib/workplace';
import classes from './rules.module.css';
import { comparesWithNothing, countsDays, kindOf, ownField } from './vocabulary';

interface Props {
  condition: RuleCondition;
  own: ClientField[];
  label: string;
  /** Says what is missing. */
  error: string | undefined;
  /** The group whose rules these are: it cannot look at itself. */
  self: string | undefined;
  onChange: (value: string) => void;
}

/** What a condition compares with, typed in the way that fits. */
export function RuleValue(props: Props) {
  const { t } = useTranslation('groups');
  const { condition, own, label, error, onChange } = props;
  const { field, operator, value } = condition;
  if (comparesWithNothing(operator)) {
    return null;
  }
  const shared = { 'aria-label': label, error, size: 'sm' as const, className: classes.value };
  const typed = {
    ...shared,
    value: value ?? '',
    autoComplete: 'off',
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  if (countsDays(operator)) {
    return (
      <div className={classes.days}>
        <TextInput {...typed} className={classes.number} inputMode="numeric" maxLength={4} />
        <Text size="sm">{t('rules.days', { count: Number(value) })}</Text>
      </div>
    );
  }
  const chosen = {
    ...shared,
    allowDeselect: false,
    value: value || null,
    onChange: (choice: string | null) => onChange(choice ?? ''),
  };
  switch (kindOf(field, own)) {
    case 'tag':
      return <TagValue {...shared} value={value ?? ''} onChange={onChange} />;
    case 'group':
      return <GroupValue {...chosen} self={props.self} />;
    case 'consent':
      return (
        <Select
          {...chosen}
          data={(['given', 'none', 'withdrawn'] as const).map((state) => ({
            value: state,
            label: t(`rules.consent.${state}`),
          }))}
        />
      );
    case 'language':
      return (
        <Select {...chosen} data={LOCALES.map((each) => ({ value: each, label: languageName(each) }))} />
      );
    case 'yes-no':
      return (
        <Select
          {...chosen}
          data={[
            { value: 'yes', label: t('rules.yes') },
            { value: 'no', label: t('rules.no') },
          ]}
        />
      );
    case 'choice':
      return <Select {...chosen} data={ownField(field, own)?.choices ?? []} />;
    case 'moment':
    case 'date':
      return <TextInput {...typed} type="date" />;
    case 'number':
      return (
        <TextInput
          {...typed}
          inputMode="decimal"
          onChange={(event) => onChange(withPoint(event.currentTarget.value))}
        />
      );
    default:
      return <TextInput {...typed} maxLength={200} />;
  }
}

type Shared = { 'aria-label': string; error: string | undefined; size: 'sm'; className: string | undefined };

function TagValue(props: Shared & { value: string; onChange: (value: string) => void }) {
  const { account } = useWorkplace();
  const tags = useTags(account.id, props.value.trim()).data ?? [];
  return (
    <Autocomplete
      {...props}
      comboboxProps={{ withinPortal: false }}
      data={tags.map(({ tag }) => tag)}
      filter={({ options }) => options}
    />
  );
}

interface GroupProps extends Shared {
  self: string | undefined;
  allowDeselect: boolean;
  value: string | null;
  onChange: (value: string | null) => void;
}

function GroupValue({ self, ...select }: GroupProps) {
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data ?? [];
  return (
    <Select
      {...select}
      searchable
      data={groups.filter(({ id }) => id !== self).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
