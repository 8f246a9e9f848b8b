import { Stack } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Import } from '@/api/import-schema';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { useImport } from './api/get-import';
import { useRefreshImported } from './api/refresh-imported';
import { ImportSteps } from './import-steps';
import { PlanForm } from './plan/plan-form';
import { Checked } from './run/checked';
import { Ended } from './run/ended';
import { Moving } from './run/moving';
import { isMoving, isOver, stepOf } from './states';

/** The import that the address names, at whatever step it is. */
export function CurrentImport({ importId }: { importId: string }) {
  const { account } = useWorkplace();
  return (
    <Loaded query={useImport(account.id, importId)} height={320}>
      {(item) => <Steps item={item} />}
    </Loaded>
  );
}

function Steps({ item }: { item: Import }) {
  const [planning, setPlanning] = useState(false);
  const { state } = item;
  const over = isOver(state);
  const refresh = useEffectEvent(useRefreshImported());
  useEffect(() => {
    if (over) {
      refresh();
    }
  }, [over]);
  const plans = state === 'uploaded' || (state === 'checked' && planning);
  return (
    <Stack gap="lg">
      <ImportSteps step={stepOf(state, plans)} />
      {plans && <PlanForm item={item} onPlanned={() => setPlanning(false)} />}
      {isMoving(state) && <Moving item={item} />}
      {state === 'checked' && !planning && <Checked item={item} onChange={() => setPlanning(true)} />}
      {over && <Ended item={item} />}
    </Stack>
  );
}
