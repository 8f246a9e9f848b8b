import { Badge, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import, ImportState } from '@/api/import-schema';
import { fromNow } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useImports } from '../api/list-imports';
import classes from './upload.module.css';

const COLOURS: Record<ImportState, string> = {
  uploaded: 'gray',
  checking: 'blue',
  checked: 'blue',
  running: 'blue',
  done: 'green',
  cancelled: 'gray',
  failed: 'red',
};

/** What was imported before; what is not done yet goes on from here. */
export function PastImports() {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  return (
    <Section title={t('past.title')}>
      <Loaded query={useImports(account.id)}>
        {(items) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('past.none')}
            </Text>
          ) : (
            <ul className={classes.past}>
              {items.map((item) => (
                <li key={item.id}>
                  <PastImport item={item} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function PastImport({ item }: { item: Import }) {
  const { t } = useTranslation('importing');
  const { id, fileName, state, by, createdAt, added, updated, failed } = item;
  return (
    <Link to="." search={{ import: id } as never} className={classes.import}>
      <div>
        <Text size="sm" fw={600} className={classes.name}>
          {fileName}
        </Text>
        <Text size="xs" c="dimmed">
          {t('past.by', { date: fromNow(createdAt), name: by.name })}
        </Text>
      </div>
      <div className={classes.outcome}>
        <Badge variant={state === 'cancelled' ? 'outline' : 'light'} color={COLOURS[state]} tt="none">
          {t(`states.${state}`)}
        </Badge>
        {(state === 'done' || state === 'cancelled') && (
          <Text size="xs" c="dimmed">
            {t('past.counts', {
              added: added.toLocaleString(),
              updated: updated.toLocaleString(),
              failed: failed.toLocaleString(),
            })}
          </Text>
        )}
      </div>
    </Link>
  );
}
