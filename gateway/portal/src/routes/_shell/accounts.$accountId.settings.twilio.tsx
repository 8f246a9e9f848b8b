import { createFileRoute } from '@tanstack/react-router';
import { TwilioPage } from '@/features/account/twilio/twilio-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/twilio')({
  component: TwilioPage,
});
