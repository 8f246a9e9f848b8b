import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './import-steps.module.css';

const STEPS = ['upload', 'plan', 'check', 'run'] as const;

/** How far an import is. */
export function ImportSteps({ step }: { step: number }) {
  const { t } = useTranslation('importing');
  return (
    <ol className={classes.steps} aria-label={t('steps.label')}>
      {STEPS.map((name, index) => (
        <li
          key={name}
          className={classes.step}
          data-done={index < step || undefined}
          aria-current={index === step ? 'step' : undefined}
        >
          <span className={classes.number} aria-hidden>
            {index < step ? <IconCheck size={15} stroke={2.5} /> : index + 1}
          </span>
          <span className={classes.name}>{t(`steps.${name}`)}</span>
        </li>
      ))}
    </ol>
  );
}
