import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankNumbers } from '@/api/company-schema';
import { complain } from '@/lib/complain';
import { revealBankAccount } from '../api/bank-accounts';

const SECONDS = 30;

/** The numbers of a bank account for half a minute; nothing of them stays behind. */
export function useShownNumbers(companyId: string, bankAccountId: string) {
  const { t } = useTranslation('companies');
  const [shown, setShown] = useState<BankNumbers | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const [pending, setPending] = useState(false);

  useEffect(() => {
    if (!shown) {
      return undefined;
    }
    const end = Date.now() + SECONDS * 1_000;
    const tick = setInterval(() => {
      const left = Math.ceil((end - Date.now()) / 1_000);
      setSecondsLeft(left);
      if (left <= 0) {
        setShown(null);
      }
    }, 1_000);
    return () => clearInterval(tick);
  }, [shown]);

  async function show() {
    setPending(true);
    try {
      setShown(await revealBankAccount(companyId, bankAccountId));
      setSecondsLeft(SECONDS);
    } catch (error) {
      complain(t('failed'), error);
    } finally {
      setPending(false);
    }
  }

  return { shown, secondsLeft, pending, show: () => void show(), hide: () => setShown(null) };
}
