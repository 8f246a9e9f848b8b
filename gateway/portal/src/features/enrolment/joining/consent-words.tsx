import { Stack, Textarea } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ReplyField } from '@/ui/reply-field';
import { Section } from '@/ui/section';
import type { JoiningFields } from './joining-fields';

const CODE = '{code}';
const LINK = '{link}';

/** What people agree to, and what they are texted on the way. */
export function ConsentWords({ control }: { control: Control<JoiningFields> }) {
  const { t } = useTranslation('enrolment');
  const words = useController({
    control,
    name: 'consentWords',
    rules: { validate: (text) => text.trim() !== '' || t('joining.words.consentRequired') },
  });
  const code = useController({
    control,
    name: 'codeText',
    rules: {
      validate: (text) =>
        !text.trim() || text.includes(CODE) || t('joining.words.codeRequired', { code: CODE }),
    },
  });
  const confirmation = useController({ control, name: 'confirmation' });
  return (
    <Section title={t('joining.words.title')}>
      <Stack>
        <Textarea
          {...words.field}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          label={t('joining.words.consent')}
          description={t('joining.words.consentHint')}
          error={words.fieldState.error?.message}
        />
        <ReplyField
          label={t('joining.words.code')}
          description={t('joining.words.codeHint', { code: CODE })}
          placeholder={t('joining.words.usual')}
          value={code.field.value}
          error={code.fieldState.error?.message}
          onChange={code.field.onChange}
        />
        <ReplyField
          label={t('joining.words.confirmation')}
          description={t('joining.words.confirmationHint', { link: LINK })}
          placeholder={t('joining.words.usual')}
          value={confirmation.field.value}
          error={confirmation.fieldState.error?.message}
          onChange={confirmation.field.onChange}
        />
      </Stack>
    </Section>
  );
}
