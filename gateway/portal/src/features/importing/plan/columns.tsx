import { NativeSelect, Table, Text } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IMPORT_TARGETS, type ImportColumn } from '@/api/import-schema';
import { useClientFields } from '@/api/list-fields';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { Section } from '@/ui/section';
import classes from './plan.module.css';
import { troubleOf, type PlanFields } from './plan-fields';

interface Props {
  control: Control<PlanFields>;
  columns: ImportColumn[];
}

/** Each column with its first values, and what it is taken for. */
export function Columns({ control, columns }: Props) {
  const { t } = useTranslation('importing');
  const nameOf = useTargetNames();
  const { field, fieldState } = useController({
    control,
    name: 'targets',
    rules: {
      validate: (targets) => {
        const trouble = troubleOf(targets);
        return (
          trouble === null ||
          (trouble.kind === 'phone'
            ? t('plan.phoneRequired')
            : t('plan.twice', { target: nameOf(trouble.target) }))
        );
      },
    },
  });
  return (
    <Section title={t('plan.columns')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('plan.columnsHint')}
      </Text>
      <FormAlert message={fieldState.error?.message} />
      <Table className={classes.columns} verticalSpacing="xs" aria-label={t('plan.columns')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan.column')}</Table.Th>
            <Table.Th>{t('plan.samples')}</Table.Th>
            <Table.Th>{t('plan.holds')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column, at) => (
            <ColumnRow
              key={column.index}
              column={column}
              target={field.value[at]!}
              onChange={(target) => field.onChange(field.value.with(at, target))}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

interface RowProps {
  column: ImportColumn;
  target: string;
  onChange: (target: string) => void;
}

function ColumnRow({ column: { index, header, samples }, target, onChange }: RowProps) {
  const { t } = useTranslation('importing');
  const nameOf = useTargetNames();
  const { account } = useWorkplace();
  const fields = useClientFields(account.id).data ?? [];
  const name = header.trim() || t('plan.unnamed', { number: index + 1 });
  const choice = (value: string) => ({ value, label: nameOf(value) });
  return (
    <Table.Tr data-skipped={target === 'skip' || undefined}>
      <Table.Td className={classes.header}>
        <span dir="auto">{name}</span>
      </Table.Td>
      <Table.Td className={classes.samples}>
        <span dir="auto">{samples.filter(Boolean).slice(0, 3).join(' · ') || t('plan.emptySamples')}</span>
      </Table.Td>
      <Table.Td className={classes.target}>
        <NativeSelect
          aria-label={t('plan.holdsName', { column: name })}
          value={target}
          data={[
            choice('skip'),
            { group: t('plan.client'), items: IMPORT_TARGETS.map(choice) },
            ...(fields.length > 0
              ? [{ group: t('plan.ownFields'), items: fields.map(({ key }) => choice(`field:${key}`)) }]
              : []),
          ]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </Table.Td>
    </Table.Tr>
  );
}

/** What a target is called: by us, or by the account. */
function useTargetNames() {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const fields = useClientFields(account.id).data ?? [];
  return (target: string) => {
    const known = ['skip' as const, ...IMPORT_TARGETS].find((one) => one === target);
    const own = fields.find(({ key }) => target === `field:${key}`);
    return known ? t(`plan.targets.${known}`) : (own?.label ?? target);
  };
}
