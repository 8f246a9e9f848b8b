import { Badge, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NumberRegistration } from '@/api/number-schema';
import { useWorkplace } from '@/lib/workplace';
import { useRegistration } from '../api/numbers';

const COLOURS = {
  approved: 'green',
  pending: 'blue',
  rejected: 'red',
  unregistered: 'orange',
  unknown: 'gray',
};

/** Whether the networks know whose number it is; says nothing where nobody asks for that or Twilio does not tell. */
export function Registration({ number }: { number: string }) {
  const { account } = useWorkplace();
  const { data } = useRegistration(account.id, number, true);
  return data && data.kind !== 'none' && data.state !== 'unknown' ? <State registration={data} /> : null;
}

function State({ registration: { kind, state, detail } }: { registration: NumberRegistration }) {
  const { t } = useTranslation('account');
  const words = t(`numbers.registration.${state}`, { kind: t(`numbers.kinds.${kind}`) });
  return (
    <Tooltip label={detail ?? t(`numbers.registrationHint.${state}`)} multiline maw={320}>
      <Badge size="sm" variant="light" color={COLOURS[state]} tt="none" tabIndex={0}>
        {words}
      </Badge>
    </Tooltip>
  );
}
