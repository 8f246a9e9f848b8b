import { Button, Group, Text } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentsOf, toPlain } from '@/lib/segments';
import classes from './segment-count.module.css';

const NAMED = 4;

interface Props {
  id: string;
  text: string;
  /** What of it is sent, if that is not the same. */
  sent?: string;
  /** Stands there while there is no text. */
  hint?: string;
  onReplace: (text: string) => void;
}

/** What the text will cost, which characters make it dearer, and the way to replace them. */
export function SegmentCount({ id, text, sent = text, hint, onReplace }: Props) {
  const { t } = useTranslation('inbox');
  const { count, encoding, left, offenders } = segmentsOf(useDeferredValue(sent));
  const plain = toPlain(text);
  if (!text && !hint) {
    return <span id={id} hidden />;
  }
  if (!text) {
    return (
      <Text id={id} className={classes.count} data-hint>
        {hint}
      </Text>
    );
  }
  return (
    <Group gap={8} id={id} className={classes.count} data-many={count > 1 || undefined}>
      <Text inherit fw={600}>
        {t('composer.segments', { count })}
      </Text>
      <Text inherit>{t('composer.left', { encoding, left })}</Text>
      {offenders.length > 0 && (
        <Text inherit>{t('composer.unicode', { characters: offenders.slice(0, NAMED).join('  ') })}</Text>
      )}
      {plain !== text && (
        <Button type="button" size="compact-xs" variant="light" onClick={() => onReplace(plain)}>
          {t('composer.replace')}
        </Button>
      )}
    </Group>
  );
}
