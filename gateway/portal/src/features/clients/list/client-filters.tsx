import { Button, Group, Paper, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/ui/search-field';
import { FilterChips } from './filter-chips';
import { FilterFields } from './filter-fields';
import { SavedViews } from './saved-views';

/** Words, filters and what of them is saved; all that is set stands in the address. */
export function ClientFilters() {
  const { t } = useTranslation('clients');
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <Stack gap="sm" mb="md" role="search">
      <Group gap="sm">
        <SearchField label={t('search')} />
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {t('filters.open')}
        </Button>
        <SavedViews />
      </Group>
      {opened && (
        <Paper withBorder p="md" radius="md">
          <FilterFields />
        </Paper>
      )}
      <FilterChips />
    </Stack>
  );
}
