import './words';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { Page } from '@/ui/page';
import { HealthTile } from './components/health-tile';
import { LatestTile } from './components/latest-tile';
import classes from './components/overview.module.css';
import { QueueTile } from './components/queue-tile';
import { StatTiles } from './components/stat-tiles';
import { TrafficTile } from './components/traffic-tile';

/** How the installation is doing, at a glance; each part asks and fails by itself. */
export function OverviewPage() {
  const { t } = useTranslation(['overview', 'common']);
  usePageTitle(t('title'), t('common:nav.admin'));
  return (
    <Page title={t('title')} hint={t('hint')}>
      <StatTiles />
      <div className={classes.columns}>
        <div className={classes.column}>
          <TrafficTile />
          <HealthTile />
        </div>
        <div className={classes.column}>
          <QueueTile />
          <LatestTile />
        </div>
      </div>
    </Page>
  );
}
