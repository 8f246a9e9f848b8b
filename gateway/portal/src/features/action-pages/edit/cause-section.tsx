import { Stack, Textarea, TextInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { Section } from '@/ui/section';
import { AddressField } from './address-field';
import type { PageFields } from './page-fields';
import { useChecks } from './use-checks';

/** What it is about, and where it is. */
export function CauseSection({ control, page }: { control: Control<PageFields>; page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const checks = useChecks();
  const title = useController({ control, name: 'title', rules: { validate: checks.title } });
  const slug = useController({ control, name: 'slug', rules: { validate: checks.slug } });
  const body = useController({ control, name: 'body', rules: { validate: checks.required } });
  const moves = page.state !== 'draft' && slug.field.value !== page.slug;
  return (
    <Section title={t('edit.cause')}>
      <Stack>
        <TextInput
          {...title.field}
          label={t('form.title')}
          autoComplete="off"
          dir="auto"
          error={title.fieldState.error?.message}
        />
        <AddressField
          description={moves ? t('form.addressMoves') : undefined}
          field={slug.field}
          fieldState={slug.fieldState}
        />
        <Textarea
          {...body.field}
          autosize
          minRows={6}
          maxRows={22}
          dir="auto"
          label={t('form.body')}
          description={t('form.bodyHint')}
          error={body.fieldState.error?.message}
        />
      </Stack>
    </Section>
  );
}
