import { useTranslation } from 'react-i18next';
import type { PageFields } from '../page-fields';
import classes from './preview.module.css';

/** The form of a page, only to be looked at. */
export function FormPreview({ fields: { fields, consentWords } }: { fields: PageFields }) {
  const { t } = useTranslation('action-pages');
  const asked = [t('preview.name'), t('preview.phone')].map((label) => ({
    label,
    required: true,
    key: label,
  }));
  return (
    <div className={classes.form} aria-label={t('preview.form')} role="group">
      {[...asked, ...fields].map(({ key, label, required }) => (
        <div key={key}>
          <span className={classes.label} dir="auto">
            {label} {!required && <small>{t('preview.optional')}</small>}
          </span>
          <span className={classes.input} />
        </div>
      ))}
      <div className={classes.agree}>
        <span className={classes.box} />
        <span dir="auto">{consentWords}</span>
      </div>
      <span className={classes.button}>{t('preview.button')}</span>
    </div>
  );
}
