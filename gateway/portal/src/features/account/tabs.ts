import type { ParseKeys } from 'i18next';
import type { Workplace } from '@/lib/workplace';

export interface Tab {
  to: `/accounts/$accountId/settings${'' | `/${string}`}`;
  label: ParseKeys<'account'>;
  /** Whom it is shown to. */
  open: (workplace: Workplace) => boolean;
}

const everybody = () => true;
const managers = ({ manages }: Workplace) => manages;
const supervisors = ({ supervises }: Workplace) => supervises;

/** The parts of an account's page, in their order; a new page is a route and a line here. */
export const TABS = [
  { to: '/accounts/$accountId/settings', label: 'tabs.general', open: managers },
  { to: '/accounts/$accountId/settings/members', label: 'tabs.members', open: everybody },
  { to: '/accounts/$accountId/settings/numbers', label: 'tabs.numbers', open: managers },
  { to: '/accounts/$accountId/settings/twilio', label: 'tabs.twilio', open: managers },
  { to: '/accounts/$accountId/settings/hours', label: 'tabs.hours', open: managers },
  { to: '/accounts/$accountId/settings/limits', label: 'tabs.limits', open: managers },
  { to: '/accounts/$accountId/settings/keywords', label: 'tabs.keywords', open: supervisors },
  { to: '/accounts/$accountId/settings/fields', label: 'tabs.fields', open: managers },
  { to: '/accounts/$accountId/settings/enrolment', label: 'tabs.enrolment', open: managers },
  { to: '/accounts/$accountId/settings/terms', label: 'tabs.terms', open: managers },
  { to: '/accounts/$accountId/settings/webhooks', label: 'tabs.webhooks', open: managers },
  { to: '/accounts/$accountId/settings/health', label: 'tabs.health', open: everybody },
  { to: '/accounts/$accountId/settings/usage', label: 'tabs.usage', open: supervisors },
] as const satisfies Tab[];
