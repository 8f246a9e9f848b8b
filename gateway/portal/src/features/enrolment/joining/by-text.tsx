import { SimpleGrid, TagsInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { firstMessage } from '@/lib/form-problems';
import { Section } from '@/ui/section';
import type { JoiningFields } from './joining-fields';

/** The words with which people join without any page. */
export function ByText({ control }: { control: Control<JoiningFields> }) {
  const { t } = useTranslation('enrolment');
  return (
    <Section title={t('joining.texts.title')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Words
          control={control}
          name="joinWords"
          label={t('joining.texts.join')}
          hint={t('joining.texts.joinHint')}
        />
        <Words
          control={control}
          name="yesWords"
          label={t('joining.texts.yes')}
          hint={t('joining.texts.yesHint')}
        />
      </SimpleGrid>
    </Section>
  );
}

interface Props {
  control: Control<JoiningFields>;
  name: 'joinWords' | 'yesWords';
  label: string;
  hint: string;
}

/** What is pasted in one go brings its commas along. */
function bare(words: string[]) {
  return [
    ...new Set(words.flatMap((word) => word.split(/[,;]/)).map((word) => word.trim().toUpperCase())),
  ].filter(Boolean);
}

function Words({ control, name, label, hint }: Props) {
  const { field, fieldState } = useController({ control, name });
  return (
    <TagsInput
      {...field}
      onChange={(words) => field.onChange(bare(words))}
      acceptValueOnBlur
      splitChars={[',', ';']}
      label={label}
      description={hint}
      error={firstMessage(fieldState.error)}
    />
  );
}
