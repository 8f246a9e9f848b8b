import { Group, Input, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './colour-field.module.css';

// White letters read well on each of them.
const COLOURS = {
  blue: '#1971c2',
  teal: '#087f5b',
  green: '#2b8a3e',
  orange: '#c2410c',
  red: '#c92a2a',
  pink: '#c2255c',
  purple: '#9c36b5',
  indigo: '#4263eb',
  brown: '#7c4a21',
  grey: '#495057',
} as const;

interface Props {
  label: string;
  value: string | null;
  onChange: (colour: string) => void;
  error: string | undefined;
}

/** The colour that stands for something: one of ours, or what it has already. */
export function ColourField({ label, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const own = value && !Object.values<string>(COLOURS).includes(value) ? [['own', value] as const] : [];
  const choices = [...Object.entries(COLOURS), ...own] as [keyof typeof COLOURS | 'own', string][];
  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      <Group gap={8} mt={4} role="radiogroup" aria-label={label}>
        {choices.map(([name, colour]) => (
          <UnstyledButton
            key={name}
            type="button"
            role="radio"
            aria-checked={colour === value}
            aria-label={t(`colours.${name}`)}
            className={classes.swatch}
            style={{ backgroundColor: colour }}
            onClick={() => onChange(colour)}
          >
            {colour === value && <IconCheck size={18} stroke={2.5} aria-hidden />}
          </UnstyledButton>
        ))}
      </Group>
    </Input.Wrapper>
  );
}
