import { NumberInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { Limit } from './limit';
import { SUGGESTED, isIn, type LimitFields } from './limit-fields';

interface Props {
  control: Control<LimitFields>;
  name: 'dailyStop' | 'pace' | 'retentionDays';
  title: string;
  label: string;
  /** What it means to have so many. */
  meaning: (value: number) => string;
  off: string;
  invalid: string;
  decimals?: number;
}

/** A limit that is one number. */
export function NumberLimit({ control, name, title, label, meaning, off, invalid, decimals = 0 }: Props) {
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (value) => value === null || isIn(name, value) || invalid },
  });
  const { value, onChange } = field;
  return (
    <Limit
      title={title}
      meaning={meaning(Number(value ?? SUGGESTED[name]))}
      off={off}
      on={value !== null}
      onSwitch={(on) => onChange(on ? SUGGESTED[name] : null)}
    >
      <NumberInput
        label={label}
        min={0}
        decimalScale={decimals}
        allowNegative={false}
        thousandSeparator={decimals === 0}
        value={value ?? ''}
        error={fieldState.error?.message}
        flex="0 1 260px"
        onChange={onChange}
      />
    </Limit>
  );
}
