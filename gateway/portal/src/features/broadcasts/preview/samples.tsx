import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BroadcastPreview } from '@/api/broadcast-schema';
import classes from './preview.module.css';

/** The text as some of the people will read it. */
export function Samples({ samples }: Pick<BroadcastPreview, 'samples'>) {
  const { t } = useTranslation('broadcasts');
  return (
    samples.length > 0 && (
      <div>
        <Text size="sm" fw={600} mb={6}>
          {t('preview.samples')}
        </Text>
        <ul className={classes.samples}>
          {samples.map(({ name, phone, body }) => (
            <li key={phone}>
              <Text size="xs" c="dimmed">
                {t('preview.toName', { name })}
              </Text>
              <div className={classes.bubble}>{body}</div>
            </li>
          ))}
        </ul>
      </div>
    )
  );
}
