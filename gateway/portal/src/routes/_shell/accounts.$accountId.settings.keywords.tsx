import { createFileRoute } from '@tanstack/react-router';
import { KeywordsPage } from '@/features/account/keywords/keywords-page';

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/keywords')({
  component: KeywordsPage,
});
