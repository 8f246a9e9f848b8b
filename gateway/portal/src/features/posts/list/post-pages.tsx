import { Group, Pagination, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PostPage } from '@/api/post-schema';
import { useFilter } from '../filter';

/** How many there are, and the way to the others. */
export function PostPages({ of: { page, pages, total: count } }: { of: PostPage }) {
  const { t } = useTranslation('posts');
  const { change } = useFilter();
  const names = { next: t('pages.next'), previous: t('pages.previous'), first: '', last: '' };
  return (
    <Group justify="space-between" mt="md">
      <Text size="sm" c="dimmed" role="status">
        {t('pages.total', { count })}
      </Text>
      {pages > 1 && (
        <nav aria-label={t('pages.label')}>
          <Pagination
            size="sm"
            value={page}
            total={pages}
            getItemProps={(number) => ({ 'aria-label': t('pages.page', { page: number }) })}
            getControlProps={(control) => ({ 'aria-label': names[control] })}
            onChange={(number) => change({ page: number > 1 ? number : undefined })}
          />
        </nav>
      )}
    </Group>
  );
}
