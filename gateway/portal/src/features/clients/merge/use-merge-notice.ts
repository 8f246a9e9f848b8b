import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';

/** After two became one: says so and shows who is left, where it can be undone. */
export function useMergeNotice() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  return (survivor: Client, gone: Client) => {
    tell(t('merge.done', { name: survivor.name, other: gone.name }));
    void navigate({
      to: '/accounts/$accountId/clients/$clientId',
      params: { accountId: account.id, clientId: survivor.id },
    });
  };
}
