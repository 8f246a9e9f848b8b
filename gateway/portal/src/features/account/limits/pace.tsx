import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LimitFields } from './limit-fields';
import { NumberLimit } from './number-limit';

const MINUTE = 60;

export function Pace({ control }: { control: Control<LimitFields> }) {
  const { t } = useTranslation('account');
  return (
    <NumberLimit
      control={control}
      name="pace"
      title={t('limits.pace.title')}
      label={t('limits.pace.perSecond')}
      meaning={(pace) => t('limits.pace.on', { count: Math.round(pace * MINUTE) })}
      off={t('limits.pace.off')}
      invalid={t('limits.pace.invalid')}
      decimals={2}
    />
  );
}
