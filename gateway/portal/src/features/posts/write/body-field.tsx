import { Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef, type ReactNode } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Post, PostPicture, PostText } from '@/api/post-schema';
import { AddPicture } from '../pictures/add-picture';
import { MarkBar } from './mark-bar';
import { pictureMark, putApart, type Selected } from './marks';

const LONGEST = 50_000;

interface Props {
  control: Control<PostText>;
  /** The post that a picture is added to: saved now, if it was not yet. */
  savedPost: () => Promise<Post | null>;
  onPicture: () => Promise<unknown>;
  onPictureClosed: () => void;
}

/** The text in Markdown, with buttons for those who do not know it. */
export function BodyField({ control, savedPost, onPicture, onPictureClosed }: Props) {
  const { t } = useTranslation('posts');
  const { field, fieldState } = useController({ control, name: 'body' });
  const area = useRef<HTMLTextAreaElement>(null);
  const [adding, add] = useDisclosure(false);

  function change(edit: (selected: Selected) => Selected) {
    const { value, selectionStart, selectionEnd } = area.current!;
    const { text, start, end } = edit({ text: value, start: selectionStart, end: selectionEnd });
    field.onChange(text);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    });
  }

  async function insert(picture: PostPicture) {
    await onPicture();
    change((selected) => putApart(selected, pictureMark(picture)));
  }

  const withMarks = (input: ReactNode) => (
    <>
      <MarkBar onChange={change} onPicture={add.open} />
      {input}
    </>
  );

  return (
    <div>
      <Textarea
        {...field}
        ref={(element) => {
          area.current = element;
          field.ref(element);
        }}
        autosize
        minRows={10}
        maxRows={28}
        dir="auto"
        maxLength={LONGEST}
        label={t('write.body')}
        description={t('write.bodyHint')}
        inputContainer={withMarks}
        error={fieldState.error?.message}
      />
      <AddPicture
        opened={adding}
        savedPost={savedPost}
        onAdded={insert}
        onClose={() => {
          add.close();
          onPictureClosed();
        }}
      />
    </div>
  );
}
