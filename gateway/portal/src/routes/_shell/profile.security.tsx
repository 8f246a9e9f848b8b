import { createFileRoute } from '@tanstack/react-router';
import { SecurityPage } from '@/features/profile/security/security-page';
import { oneOf } from '@/lib/search-values';

const OUTCOMES = ['done', 'cancelled', 'failed'] as const;
const CHANGES = ['password', 'totp', 'passkey', 'recovery-codes', 'delete-credential'] as const;

interface SecuritySearch {
  /** How a visit at Keycloak ended, and what it was for. */
  action?: (typeof OUTCOMES)[number];
  change?: (typeof CHANGES)[number];
}

export const Route = createFileRoute('/_shell/profile/security')({
  validateSearch: ({ action, change }): SecuritySearch => ({
    action: oneOf(OUTCOMES, action),
    change: oneOf(CHANGES, change),
  }),
  component: SecurityPage,
});
