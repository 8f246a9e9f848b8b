import { CloseButton } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Incident } from '@/api/overview-schema';
import classes from './components/health.module.css';

interface Props {
  accountId: string;
  /** The worst of those that are open. */
  incident: Incident;
  onClose: () => void;
}

/** One line above the page: something is wrong with the account. */
export function IncidentBanner({ accountId, incident: { severity, words }, onClose }: Props) {
  const { t } = useTranslation();
  const Icon = severity === 'critical' ? IconAlertOctagon : IconAlertTriangle;
  return (
    <div className={classes.banner} role="alert" data-severity={severity}>
      <Icon size={18} aria-hidden />
      <span className={classes.words} title={words}>
        {words}
      </span>
      <Link to="/accounts/$accountId/settings/health" params={{ accountId }}>
        {t('incident.details')}
      </Link>
      <CloseButton
        size="sm"
        c="inherit"
        variant="transparent"
        aria-label={t('incident.close')}
        onClick={onClose}
      />
    </div>
  );
}
