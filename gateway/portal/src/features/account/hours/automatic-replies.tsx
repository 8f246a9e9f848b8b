import { Stack } from '@mantine/core';
import { useController, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/section';
import { LONGEST_REPLY, ReplyField } from '@/ui/reply-field';
import type { HoursFields } from './hours-fields';

/** What is answered without anybody: to who writes for the first time, and while nobody is there. */
export function AutomaticReplies({ control }: { control: Control<HoursFields> }) {
  const { t } = useTranslation('account');
  const rules = {
    validate: (text: string) => text.trim().length <= LONGEST_REPLY || t('replies.tooLong'),
  };
  const welcome = useController({ control, name: 'welcome', rules });
  const afterHours = useController({ control, name: 'afterHoursReply', rules });
  const hours = useWatch({ control, name: 'businessHours' });
  return (
    <Section title={t('replies.title')}>
      <Stack gap="lg">
        <ReplyField
          label={t('replies.welcome')}
          description={t('replies.welcomeHint')}
          placeholder={t('replies.nothing')}
          value={welcome.field.value}
          error={welcome.fieldState.error?.message}
          onChange={welcome.field.onChange}
        />
        <ReplyField
          label={t('replies.afterHours')}
          description={t(hours ? 'replies.afterHoursHint' : 'replies.afterHoursNever')}
          placeholder={t('replies.nothing')}
          value={afterHours.field.value}
          error={afterHours.fieldState.error?.message}
          onChange={afterHours.field.onChange}
        />
      </Stack>
    </Section>
  );
}
