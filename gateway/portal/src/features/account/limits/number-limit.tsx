import { NumberInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { Limit } from './limit';
import { SUGGESTED, atLeast, type LimitFields } from './limit-fields';

interface Props {
  control: Control<LimitFields>;
  name: 'dailyStop' | 'pace' | 'retentionDays';
  title: string;
  label: string;
  /** What it means to have so many. */
  meaning: (value: number) => string;
  off: string;
  invalid: string;
  least: number;
  decimals?: number;
}

/** A limit that is one number. */
export function NumberLimit({
  control,
  name,
  title,
  label,
  meaning,
  off,
  invalid,
  least,
  decimals = 0,
}: Props) {
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (value) => value === null || atLeast(least, value) || invalid },
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
        w="100%"
        maw={260}
        onChange={onChange}
      />
    </Limit>
  );
}
