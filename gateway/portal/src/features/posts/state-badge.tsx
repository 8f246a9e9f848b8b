import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PostState } from '@/api/post-schema';

const COLOURS: Record<PostState, string> = {
  draft: 'gray',
  scheduled: 'blue',
  published: 'green',
  unpublished: 'orange',
};

export function StateBadge({ state }: { state: PostState }) {
  const { t } = useTranslation('posts');
  return (
    <Badge size="sm" variant="light" color={COLOURS[state]} flex="none">
      {t(`state.${state}`)}
    </Badge>
  );
}
