import { Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Rules } from '@/api/group-schema';
import { ProblemError } from '@/lib/api';
import { formatPhone } from '@/lib/phone';
import { LoadError } from '@/ui/load-error';
import { useRulesPreview } from '../api/preview-rules';
import classes from './rules.module.css';
import { areComplete } from './vocabulary';

const PAUSE = 350;

/** How many rules find now, and the first of them. */
export function RulesPreview({ rules }: { rules: Rules }) {
  const { t } = useTranslation('groups');
  const complete = areComplete(rules);
  const [asked] = useDebouncedValue(complete ? rules : null, PAUSE);
  const { data, error, refetch, isFetching } = useRulesPreview(asked);
  const unusable = error instanceof ProblemError && error.status === 422;
  const waiting = isFetching || asked !== rules;
  return (
    <section aria-label={t('rules.preview.title')} className={classes.preview}>
      <Text size="sm" fw={600} role="status">
        {verdict()}
      </Text>
      {complete && error && unusable && <Text size="sm">{error.message}</Text>}
      {complete && error && !unusable && <LoadError error={error} onRetry={() => void refetch()} />}
      {complete && data && !error && (
        <ul className={classes.found} data-waiting={waiting || undefined}>
          {data.items.map(({ id, name, phone }) => (
            <li key={id}>
              <Group gap={6}>
                <Text size="sm">{name}</Text>
                <Text size="xs" c="dimmed">
                  {formatPhone(phone)}
                </Text>
              </Group>
            </li>
          ))}
          {data.count > data.items.length && (
            <li>
              <Text size="sm" c="dimmed">
                {t('rules.preview.others', { count: data.count - data.items.length })}
              </Text>
            </li>
          )}
        </ul>
      )}
    </section>
  );

  function verdict() {
    if (!complete) {
      return t('rules.preview.incomplete');
    }
    return data ? t('rules.preview.count', { count: data.count }) : !error && t('rules.preview.counting');
  }
}
