import { Select, Stack, Textarea } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import type { PageFields } from './page-fields';
import { Questions } from './questions/questions';
import { useChecks } from './use-checks';

/** What visitors are asked, and what they agree to. */
export function FormSection({ control }: { control: Control<PageFields> }) {
  const { t } = useTranslation('action-pages');
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data ?? [];
  const checks = useChecks();
  const words = useController({ control, name: 'consentWords', rules: { validate: checks.required } });
  const group = useController({ control, name: 'groupId' });
  return (
    <Section title={t('edit.form')}>
      <Stack>
        <Questions control={control} />
        <Textarea
          {...words.field}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          label={t('form.consent')}
          description={t('form.consentHint')}
          error={words.fieldState.error?.message}
        />
        <Select
          {...group.field}
          clearable
          label={t('form.group')}
          placeholder={t('form.groupNone')}
          data={groups.filter(isNamed).map(({ id, name }) => ({ value: id, label: name }))}
          error={group.fieldState.error?.message}
        />
      </Stack>
    </Section>
  );
}

/** Into a smart group nobody is put. */
function isNamed(group: object) {
  return !('kind' in group) || group.kind === 'named';
}
