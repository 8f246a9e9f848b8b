import { Stack, Textarea } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ReplyField } from '@/ui/reply-field';
import { Section } from '@/ui/section';
import type { PageFields } from './page-fields';
import { useChecks } from './use-checks';

/** What supporters read once they are in, and what they are texted. */
export function AfterSection({ control }: { control: Control<PageFields> }) {
  const { t } = useTranslation('action-pages');
  const checks = useChecks();
  const thanks = useController({ control, name: 'thanks', rules: { validate: checks.required } });
  const first = useController({ control, name: 'firstText' });
  return (
    <Section title={t('edit.after')}>
      <Stack>
        <Textarea
          {...thanks.field}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          label={t('form.thanks')}
          description={t('form.thanksHint')}
          error={thanks.fieldState.error?.message}
        />
        <ReplyField
          label={t('form.firstText')}
          description={t('form.firstTextHint')}
          placeholder={t('form.firstTextUsual')}
          value={first.field.value}
          error={first.fieldState.error?.message}
          onChange={first.field.onChange}
        />
      </Stack>
    </Section>
  );
}
