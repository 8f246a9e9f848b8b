import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { SegmentCount } from './segment-count';

export const LONGEST_REPLY = 1_600;

interface Props {
  label: string;
  description?: string;
  placeholder?: string;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** A text that goes out by itself, with what each one costs. */
export function ReplyField({ value, onChange, ...field }: Props) {
  const countId = useId();
  return (
    <div>
      <Textarea
        {...field}
        autosize
        minRows={2}
        maxRows={8}
        value={value}
        aria-describedby={countId}
        mb={4}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <SegmentCount id={countId} text={value} onReplace={onChange} />
    </div>
  );
}
