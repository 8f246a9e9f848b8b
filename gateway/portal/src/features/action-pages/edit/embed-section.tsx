import { Stack, TagsInput, Text } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { firstMessage } from '@/lib/form-problems';
import { Section } from '@/ui/section';
import { CopyField } from '../link/copy-field';
import { originOf } from './origin';
import type { PageFields } from './page-fields';

interface Props {
  control: Control<PageFields>;
  page: ActionPage;
}

/** The other sites that may show the page, and what they put into theirs. */
export function EmbedSection({ control, page: { embed, origins } }: Props) {
  const { t } = useTranslation('action-pages');
  const { field, fieldState } = useController({
    control,
    name: 'origins',
    rules: {
      validate: (typed) => {
        const wrong = typed.find((one) => originOf(one) !== one);
        return wrong === undefined || t('form.originInvalid', { origin: wrong });
      },
    },
  });
  return (
    <Section title={t('edit.embed')}>
      <Stack>
        <TagsInput
          {...field}
          acceptValueOnBlur
          splitChars={[',', ' ']}
          label={t('form.origins')}
          description={t('form.originsHint')}
          placeholder={field.value.length === 0 ? 'https://example.org' : undefined}
          error={firstMessage(fieldState.error)}
          onChange={(typed) => field.onChange([...new Set(typed.map((one) => originOf(one) ?? one))])}
        />
        {origins.length > 0 ? (
          <CopyField label={t('form.snippet')} description={t('form.snippetHint')} value={embed} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('form.noSnippet')}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
