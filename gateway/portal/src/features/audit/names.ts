import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { AuditLine } from '@/api/people-schema';
import { useShell } from '@/lib/workplace';

/** Who did it, in words. */
export function useActorName() {
  const { t } = useTranslation('audit');
  return ({ kind, name, id }: AuditLine['actor']) => {
    if (kind === 'anonymous' || kind === 'system') {
      return t(`actor.${kind}`);
    }
    return name ?? id ?? t('unnamed');
  };
}

/** The name of an account; its id once the account is gone. */
export function useAccountName() {
  const { me } = useShell();
  const accounts = useAccounts(me).data?.items;
  return (id: string | null) => accounts?.find((account) => account.id === id)?.name ?? id ?? '';
}
