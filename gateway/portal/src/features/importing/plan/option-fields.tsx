import { MultiSelect, Radio, Select, Stack, TagsInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EXISTING } from '@/api/import-schema';
import { useGroups } from '@/api/list-groups';
import { countryChoices } from '@/lib/countries';
import { firstMessage } from '@/lib/form-problems';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { WHEN_OPEN } from '@/ui/when-open';
import type { PlanFields } from './plan-fields';

const COUNTRIES = countryChoices();

/** What happens with the people in the file. */
export function OptionFields({ control }: { control: Control<PlanFields> }) {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data ?? [];
  const country = useController({ control, name: 'country' });
  const existing = useController({ control, name: 'existing' });
  const groupIds = useController({ control, name: 'groupIds' });
  const tags = useController({ control, name: 'tags' });
  return (
    <Section title={t('plan.options')}>
      <Stack>
        <Radio.Group
          {...existing.field}
          label={t('plan.existing')}
          error={existing.fieldState.error?.message}
        >
          <Stack gap={6} mt={6}>
            {EXISTING.map((value) => (
              <Radio key={value} value={value} label={t(`plan.existings.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Select
          {...country.field}
          searchable
          allowDeselect={false}
          label={t('plan.country')}
          comboboxProps={WHEN_OPEN}
          data={COUNTRIES}
          error={country.fieldState.error?.message}
        />
        <MultiSelect
          {...groupIds.field}
          label={t('plan.groups')}
          data={groups
            .filter((group) => !('kind' in group) || group.kind === 'named')
            .map(({ id, name }) => ({ value: id, label: name }))}
          error={firstMessage(groupIds.fieldState.error)}
        />
        <TagsInput
          {...tags.field}
          acceptValueOnBlur
          label={t('plan.tags')}
          description={t('plan.tagsHint')}
          error={firstMessage(tags.fieldState.error)}
        />
      </Stack>
    </Section>
  );
}
