import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConsentEntry } from '@/api/client-schema';
import { absoluteTime, dateOf } from '@/lib/format';
import { Time } from '@/ui/time';
import classes from '../clients.module.css';

/** One line of the ledger: what, how, when, from where, and in which words. */
export function LedgerEntry({ entry }: { entry: ConsentEntry }) {
  const { t } = useTranslation('clients');
  const { kind, at, words, terms } = entry;
  return (
    <li className={classes.grow}>
      <Text size="sm" fw={500} component="div">
        {kind === 'terms-accepted' && terms
          ? t('consent.kinds.termsVersion', { version: terms.version })
          : t(`consent.kinds.${kind}`)}
      </Text>
      <Text size="xs" c="dimmed" component="div" title={absoluteTime(at)}>
        <Time at={at}>{dateOf(at)}</Time> · <Origin entry={entry} />
      </Text>
      {words && <blockquote className={classes.quote}>{words}</blockquote>}
    </li>
  );
}

function Origin({ entry: { how, by, ip, messageSid } }: { entry: ConsentEntry }) {
  const { t } = useTranslation('clients');
  const said = t(`consent.how.${how}`, { name: by?.name ?? t('somebody') });
  const from = ip ? t('consent.from', { ip }) : messageSid && t('consent.text', { sid: messageSid });
  return [said, from].filter(Boolean).join(' · ');
}
