import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';

/** How many support a page, and how far it is to its goal. */
export function SupporterCount({ page: { supporters, goal, title }, size = 6 }: Props) {
  const { t } = useTranslation('action-pages');
  if (!goal) {
    return <Text size="sm">{supporters.toLocaleString()}</Text>;
  }
  const words = t('ofGoal', { count: supporters, goal });
  return (
    <>
      <Text size="sm">{words}</Text>
      <Progress.Root size={size} mt={4}>
        <Progress.Section
          value={Math.min(100, (100 * supporters) / goal)}
          aria-label={t('progress', { title })}
          aria-valuetext={words}
        />
      </Progress.Root>
    </>
  );
}

interface Props {
  page: ActionPage;
  size?: number;
}
