import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LimitFields } from './limit-fields';
import { NumberLimit } from './number-limit';

export function Retention({ control }: { control: Control<LimitFields> }) {
  const { t } = useTranslation('account');
  return (
    <NumberLimit
      control={control}
      name="retentionDays"
      title={t('limits.retention.title')}
      label={t('limits.retention.days')}
      meaning={(count) => t('limits.retention.on', { count })}
      off={t('limits.retention.off')}
      invalid={t('limits.retention.invalid')}
    />
  );
}
