import { Button, Group, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentCount } from '@/ui/segment-count';
import classes from './composer.module.css';
import { useDraft } from './drafts';

const LONGEST = 1_600;

interface Props {
  conversationId: string;
  name: string;
  onSend: (body: string) => void;
}

type Complaint = 'required' | 'tooLong';

function complaintAbout(body: string): Complaint | null {
  if (!body) {
    return 'required';
  }
  return body.length > LONGEST ? 'tooLong' : null;
}

export function Composer({ conversationId, name, onSend }: Props) {
  const { t } = useTranslation('inbox');
  const countId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(conversationId);
  const [complaint, setComplaint] = useState<Complaint | null>(null);

  function change(value: string) {
    setText(value);
    setComplaint(null);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const body = text.trim();
    const found = complaintAbout(body);
    setComplaint(found);
    if (!found) {
      onSend(body);
      setText('');
    }
    field.current?.focus();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      // The single keys of the inbox work again; what was written stays as a draft.
      field.current?.blur();
    }
    // A held key repeats: one press sends one text.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) {
      submit(event);
    }
  }

  return (
    <form className={classes.composer} onSubmit={submit} noValidate>
      <Textarea
        ref={field}
        data-composer
        autosize
        minRows={2}
        maxRows={8}
        value={text}
        aria-label={t('composer.label', { name })}
        aria-describedby={countId}
        placeholder={t('composer.placeholder')}
        error={complaint && t(`composer.${complaint}`)}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <Group className={classes.foot}>
        <SegmentCount id={countId} text={text} hint={t('composer.hint')} onReplace={change} />
        <Button type="submit" flex="none" rightSection={<IconSend2 size={16} aria-hidden />}>
          {t('composer.send')}
        </Button>
      </Group>
    </form>
  );
}
