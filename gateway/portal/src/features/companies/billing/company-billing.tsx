import { useQueryClient } from '@tanstack/react-query';
import type { Billing } from '@/api/company-schema';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Loaded } from '@/ui/loaded';
import { useBasis } from '@/ui/use-basis';
import { useBilling } from '../api/billing';
import { billingKey } from '../api/keys';
import { useThisCompany } from '../this-company';
import { BillingForm } from './billing-form';

/** How the company pays. */
export function CompanyBilling() {
  const { id } = useThisCompany();
  const billing = useBilling(id);
  return (
    <Loaded query={billing} height={420}>
      {(data) => <Terms billing={data} />}
    </Loaded>
  );
}

function Terms({ billing }: { billing: Billing }) {
  const { id } = useThisCompany();
  const client = useQueryClient();
  const { basis, setBasis, conflict, saving, reload } = useBasis(billing, async () => {
    await client.refetchQueries({ queryKey: billingKey(id) });
    return client.getQueryData<Billing>(billingKey(id));
  });
  return (
    <>
      <ConflictAlert shown={conflict} onReload={() => void reload()} />
      <BillingForm key={basis.version} billing={basis} fresh={billing} onFresh={setBasis} saving={saving} />
    </>
  );
}
