import { useTranslation } from 'react-i18next';
import type { BroadcastPreview } from '@/api/broadcast-schema';
import { formatMoney } from '@/lib/money';
import { usePrices } from '../api/prices';
import { costOf } from '../cost';

/** "2,408 segments, up to 2 each · costs $19.02"; without prices nothing is said of them. */
export function useSizeWords() {
  const { t } = useTranslation('broadcasts');
  const prices = usePrices().data;
  return ({ segments, longest, byCountry }: BroadcastPreview) => {
    const cost = prices && costOf(byCountry, prices);
    const size = `${t('preview.segments', { count: segments })}, ${t('preview.longest', { count: longest })}`;
    return cost ? `${size} · ${t('preview.cost', { cost: formatMoney(cost.amount, cost.currency) })}` : size;
  };
}
