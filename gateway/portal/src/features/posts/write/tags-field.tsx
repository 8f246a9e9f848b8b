import { TagsInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PostText } from '@/api/post-schema';
import { firstMessage } from '@/lib/form-problems';

const MOST = 10;
const LONGEST = 30;

/** What is pasted in one go brings its commas along. */
function bare(tags: string[]) {
  const each = tags.flatMap((tag) => tag.split(/[,;]/)).map((tag) => tag.trim().toLowerCase());
  return [...new Set(each)].filter(Boolean).slice(0, MOST);
}

/** The words under which a post is found. */
export function TagsField({ control }: { control: Control<PostText> }) {
  const { t } = useTranslation('posts');
  const { field, fieldState } = useController({ control, name: 'tags' });
  return (
    <TagsInput
      {...field}
      onChange={(tags) => field.onChange(bare(tags))}
      acceptValueOnBlur
      maxLength={LONGEST}
      splitChars={[',', ';']}
      label={t('write.tags')}
      description={t('write.tagsHint')}
      error={firstMessage(fieldState.error)}
    />
  );
}
