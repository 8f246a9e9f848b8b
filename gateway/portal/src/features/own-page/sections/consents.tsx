import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OwnConsent } from '@/api/joining-schema';
import { dateOf } from '@/lib/format';
import { OwnWords } from '@/ui/front/own-words';
import { Time } from '@/ui/time';
import { useThisClient } from '../this-client';
import { OwnSection } from './own-section';
import classes from './sections.module.css';

/** When the person agreed to what, in the words that were shown. */
export function Consents() {
  const { t } = useTranslation('own-page');
  const { consents } = useThisClient().page;
  return (
    <OwnSection title={t('consents.title')}>
      {consents.length === 0 ? (
        <Text c="dimmed">{t('consents.none')}</Text>
      ) : (
        <ul className={classes.entries}>
          {consents.map((consent) => (
            <Row key={consent.at + consent.kind} consent={consent} />
          ))}
        </ul>
      )}
    </OwnSection>
  );
}

function Row({ consent: { at, kind, how, words } }: { consent: OwnConsent }) {
  const { t } = useTranslation('own-page');
  const { account } = useThisClient().page;
  return (
    <li>
      <Text size="sm">
        <b>{t(`consents.${kind}`)}</b> {t(`consents.by.${how}`, { account: account.name })},{' '}
        <Time at={at}>{dateOf(at)}</Time>
      </Text>
      {words && (
        <div className={classes.words}>
          <OwnWords size="sm" c="dimmed">
            {words}
          </OwnWords>
        </div>
      )}
    </li>
  );
}
