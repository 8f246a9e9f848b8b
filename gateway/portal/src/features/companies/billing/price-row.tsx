import { ActionIcon, Select, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { countryChoices } from '@/lib/countries';
import { toAmount } from '@/lib/money';
import { useThisCompany } from '../this-company';
import { WHEN_OPEN } from '@/ui/when-open';
import classes from './billing.module.css';
import { isTwice, type Fields } from './fields';

interface Props {
  form: UseFormReturn<Fields>;
  index: number;
  onRemove: () => void;
}

/** One price: its texts, and what each of them costs. */
export function PriceRow({ form, index, onRemove }: Props) {
  const { t } = useTranslation('companies');
  const { currency } = useThisCompany();
  const row = t('billing.row', { number: index + 1 });
  const error = form.formState.errors.prices?.[index];
  return (
    <tr>
      <td>
        <Choice form={form} name={`prices.${index}.direction`} row={row} words={['out', 'in']} />
      </td>
      <td>
        <Choice form={form} name={`prices.${index}.kind`} row={row} words={['sms', 'mms']} />
      </td>
      <td>
        <Country form={form} index={index} row={row} />
      </td>
      <td>
        <TextInput
          inputMode="decimal"
          autoComplete="off"
          aria-label={`${t('billing.priceOf', { currency })}, ${row}`}
          rightSection={
            <Text size="xs" c="dimmed">
              {currency}
            </Text>
          }
          rightSectionWidth={48}
          error={error?.price?.message ?? error?.message}
          {...form.register(`prices.${index}.price`, {
            validate: (typed) => toAmount(typed) !== undefined || t('billing.priceInvalid'),
          })}
        />
      </td>
      <td className={classes.remove}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('billing.remove', { number: index + 1 })}
          onClick={onRemove}
        >
          <IconTrash size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

interface ChoiceProps {
  form: UseFormReturn<Fields>;
  name: `prices.${number}.direction` | `prices.${number}.kind`;
  row: string;
  words: ('out' | 'in' | 'sms' | 'mms')[];
}

function Choice({ form, name, row, words }: ChoiceProps) {
  const { t } = useTranslation('companies');
  const { field } = useController({ control: form.control, name });
  const what = t(name.endsWith('kind') ? 'billing.kind' : 'billing.direction');
  return (
    <Select
      {...field}
      allowDeselect={false}
      aria-label={`${what}, ${row}`}
      data={words.map((value) => ({ value, label: t(`billing.${value}`) }))}
    />
  );
}

function Country({ form, index, row }: { form: UseFormReturn<Fields>; index: number; row: string }) {
  const { t } = useTranslation('companies');
  const { field, fieldState } = useController({
    control: form.control,
    name: `prices.${index}.country`,
    rules: { validate: (_, { prices }) => !isTwice(prices, index) || t('billing.twice') },
  });
  const data = useMemo(() => [{ value: '*', label: t('billing.everyOther') }, ...countryChoices()], [t]);
  return (
    <Select
      {...field}
      searchable
      allowDeselect={false}
      limit={300}
      comboboxProps={WHEN_OPEN}
      aria-label={`${t('billing.country')}, ${row}`}
      data={data}
      error={fieldState.error?.message}
    />
  );
}
