import { Alert } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';

/** Stands in the composer's place for who may only read. */
export function ReadOnlyNotice() {
  const { t } = useTranslation('inbox');
  return (
    <Alert color="gray" icon={<IconEye aria-hidden />} className={classes.notice} title={t('readOnly.title')}>
      {t('readOnly.hint')}
    </Alert>
  );
}
