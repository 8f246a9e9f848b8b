import { useTranslation } from 'react-i18next';
import type { BankAccount } from '@/api/company-schema';

/** "IBAN ending in 3000". */
export function useBankAccountName({ kind, lastFour }: BankAccount) {
  const { t } = useTranslation('companies');
  return t('bank.name', { kind: t(`bank.${kind}`), lastFour });
}
