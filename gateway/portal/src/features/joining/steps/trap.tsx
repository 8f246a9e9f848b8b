import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './trap.module.css';

/** A field that no person sees, hears or reaches: who fills it in is a program. */
export function Trap(props: ComponentProps<'input'>) {
  const { t } = useTranslation('joining');
  return (
    <div className={classes.trap} aria-hidden>
      <label>
        {t('trap')}
        <input type="text" tabIndex={-1} autoComplete="off" {...props} />
      </label>
    </div>
  );
}
