import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { useKeywordReplies } from '../api/settings';
import { KeywordRules } from './keyword-rules';

/** What is answered to which words. */
export function KeywordsPage() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const { data, error, refetch } = useKeywordReplies(account.id);
  usePageTitle(t('tabs.keywords'));
  if (data) {
    return <KeywordRules key={account.id} fresh={data} />;
  }
  return error ? (
    <LoadError error={error} onRetry={() => void refetch()} />
  ) : (
    <Skeleton h={320} radius="lg" />
  );
}
