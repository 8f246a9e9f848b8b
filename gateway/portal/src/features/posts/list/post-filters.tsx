import { Group, Pill, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { POST_SORTS, POST_STATES } from '@/api/post-schema';
import { oneOf } from '@/lib/search-values';
import { SearchField } from '@/ui/search-field';
import { useFilter } from '../filter';

/** Words, tag, state and order; all stand in the address. */
export function PostFilters() {
  const { t } = useTranslation('posts');
  const { filter, change } = useFilter();
  const { state, sort, tag } = filter;
  return (
    <>
      <Group mb="md" gap="sm">
        <SearchField label={t('filter.search')} />
        <Select
          clearable
          flex="1 1 150px"
          aria-label={t('filter.state')}
          placeholder={t('filter.anyState')}
          clearButtonProps={{ 'aria-label': t('filter.anyState') }}
          value={state ?? null}
          data={POST_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => change({ state: oneOf(POST_STATES, value) })}
        />
        <Select
          allowDeselect={false}
          flex="1 1 150px"
          aria-label={t('filter.sort')}
          value={sort}
          data={POST_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={(value) => change({ sort: value === 'newest' ? undefined : oneOf(POST_SORTS, value) })}
        />
      </Group>
      {tag && (
        <Pill
          size="md"
          mb="md"
          withRemoveButton
          onRemove={() => change({ tag: undefined })}
          removeButtonProps={{
            'aria-label': t('filter.anyTag', { tag }),
            tabIndex: 0,
            'aria-hidden': false,
          }}
        >
          {t('filter.tag', { tag })}
        </Pill>
      )}
    </>
  );
}
