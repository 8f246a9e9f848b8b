import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UsageOfAll } from '@/api/usage-schema';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { TrafficChart } from '@/ui/traffic-chart';
import { useUsageOfAll } from '../api/usage-of-all';
import classes from './overview.module.css';

const DAYS = 30;
const BUSIEST = 3;

/** Texts in and out, day by day. */
export function TrafficTile() {
  const { t } = useTranslation('overview');
  const usage = useUsageOfAll(DAYS);
  return (
    <Section
      title={t('traffic.title')}
      action={
        <Text size="sm" c="dimmed">
          {t('traffic.hint')}
        </Text>
      }
    >
      <Loaded query={usage} height={290}>
        {(data) => (
          <>
            <TrafficChart label={t('traffic.chart')} usage={data} />
            <Busiest usage={data} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function textsOf({ sent, received }: UsageOfAll['accounts'][0]) {
  return sent.texts + received.texts;
}

function Busiest({ usage }: { usage: UsageOfAll }) {
  const { t } = useTranslation('overview');
  const busiest = usage.accounts
    .filter((one) => textsOf(one) > 0)
    .toSorted((one, other) => textsOf(other) - textsOf(one))
    .slice(0, BUSIEST);
  if (busiest.length === 0) {
    return null;
  }
  return (
    <div className={classes.busiest}>
      <Text size="sm" c="dimmed">
        {t('traffic.busiest')}
      </Text>
      {busiest.map((one) => {
        const { id, name } = one.account;
        const texts = textsOf(one).toLocaleString();
        return (
          <Link
            key={id}
            to="/accounts/$accountId/settings/usage"
            params={{ accountId: id }}
            className={classes.account}
            aria-label={t('traffic.ofAccount', { name, texts })}
          >
            {name} <b>{texts}</b>
          </Link>
        );
      })}
    </div>
  );
}
