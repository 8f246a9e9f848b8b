import { TextInput, type TextInputProps } from '@mantine/core';
import { useLayoutEffect, useRef, type ChangeEvent } from 'react';
import { bare, caretAfter, grouped } from './numbers';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'size'> & {
  value: string;
  /** How many characters stand together. */
  group?: number;
  onChange: (value: string) => void;
};

/** A long number that is grouped as one types; the caret stays with what was typed. */
export function GroupedInput({ value, group = 4, onChange, ref, ...input }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const caret = useRef<number>(null);

  useLayoutEffect(() => {
    if (caret.current !== null) {
      field.current?.setSelectionRange(caret.current, caret.current);
      caret.current = null;
    }
  });

  function change({ currentTarget: { value: typed, selectionStart } }: ChangeEvent<HTMLInputElement>) {
    const text = grouped(typed, group);
    caret.current = caretAfter(text, bare(typed.slice(0, selectionStart ?? typed.length)).length);
    onChange(text);
  }

  return (
    <TextInput
      {...input}
      ref={(element) => {
        field.current = element;
        if (typeof ref === 'function') {
          ref(element);
        }
      }}
      autoComplete="off"
      spellCheck={false}
      value={grouped(value, group)}
      onChange={change}
    />
  );
}
