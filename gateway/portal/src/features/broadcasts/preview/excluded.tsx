import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BroadcastPreview } from '@/api/broadcast-schema';
import { formatPhone } from '@/lib/phone';
import classes from './preview.module.css';

/** Who gets no text, and why. */
export function Excluded({ preview: { excluded, excludedSample } }: { preview: BroadcastPreview }) {
  const { t } = useTranslation('broadcasts');
  const [shown, { toggle }] = useDisclosure(false);
  const listId = useId();
  const all = excluded.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) {
    return null;
  }
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('preview.excluded', { count: all })}
      </Text>
      <ul className={classes.reasons}>
        {excluded.map(({ reason, count }) => (
          <li key={reason}>{t('preview.reasonCount', { count, reason: t(`preview.reason.${reason}`) })}</li>
        ))}
      </ul>
      <Button
        size="compact-xs"
        variant="default"
        aria-expanded={shown}
        aria-controls={listId}
        onClick={toggle}
      >
        {t(shown ? 'preview.hide' : 'preview.show')}
      </Button>
      <ul id={listId} className={classes.sample} aria-label={t('preview.sample')} hidden={!shown}>
        {excludedSample.map(({ clientId, name, phone, reason }) => (
          <li key={clientId}>
            <Text size="sm">{name}</Text>
            <Text size="xs" c="dimmed">
              {formatPhone(phone)} · {t(`preview.reason.${reason}`)}
            </Text>
          </li>
        ))}
        {all > excludedSample.length && (
          <li>
            <Text size="sm" c="dimmed">
              {t('preview.others', { count: all - excludedSample.length })}
            </Text>
          </li>
        )}
      </ul>
    </div>
  );
}
