import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { useSegmentPrice } from '../api/segment-price';
import type { LimitFields } from './limit-fields';
import { NumberLimit } from './number-limit';

export function DailyStop({ control }: { control: Control<LimitFields> }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const price = useSegmentPrice(account.id);

  function meaning(count: number) {
    const words = t('limits.stop.on', { count, zone: account.timeZone });
    if (!price) {
      return words;
    }
    const cost = new Intl.NumberFormat(undefined, { style: 'currency', currency: price.currency });
    return `${words} ${t('limits.stop.cost', { cost: cost.format(count * price.amount) })}`;
  }

  return (
    <NumberLimit
      control={control}
      name="dailyStop"
      title={t('limits.stop.title')}
      label={t('limits.stop.segments')}
      meaning={meaning}
      off={t('limits.stop.off')}
      invalid={t('limits.stop.invalid')}
    />
  );
}
