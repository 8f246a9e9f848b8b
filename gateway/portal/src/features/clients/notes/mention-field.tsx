import { Popover, Text, Textarea, VisuallyHidden, type TextareaProps } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '@/ui/person-avatar';
import classes from './mention-field.module.css';
import type { Named } from './mentions';
import { useMentions } from './use-mentions';

type Props = Omit<TextareaProps, 'value' | 'onChange'> & {
  value: string;
  onChange: (text: string) => void;
  /** Who may be named. */
  people: Named[];
  onMention: (person: Named) => void;
};

/** A text in which "@" offers people. */
export function MentionField({ value, onChange, people, onMention, ...rest }: Props) {
  const { t } = useTranslation('clients');
  const area = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions({
    text: value,
    people,
    onChosen: onMention,
    replace: (words, from, to) => {
      const field = area.current!;
      field.setRangeText(words, from, to, 'end');
      onChange(field.value);
    },
  });
  const { found, active, listId, optionId } = mentions;
  return (
    <Popover
      opened={found.length > 0}
      position="bottom-start"
      offset={4}
      shadow="md"
      withRoles={false}
      withinPortal={false}
      trapFocus={false}
      closeOnEscape={false}
    >
      <Popover.Target>
        <div>
          <Textarea
            {...rest}
            {...mentions.field}
            ref={area}
            value={value}
            onChange={(event) => {
              onChange(event.currentTarget.value);
              mentions.follow(event.currentTarget.selectionStart);
            }}
            onSelect={(event) => mentions.follow(event.currentTarget.selectionStart)}
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <div id={listId} role="listbox" aria-label={t('notes.people')} className={classes.list}>
          {found.map((person, index) => (
            // The keys are those of the text field, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={person.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => mentions.choose(person)}
            >
              <PersonAvatar name={person.name} size={24} />
              <Text size="sm" truncate>
                {person.name}
              </Text>
            </div>
          ))}
        </div>
      </Popover.Dropdown>
      <VisuallyHidden role="status">
        {found.length > 0 && t('notes.found', { count: found.length })}
      </VisuallyHidden>
    </Popover>
  );
}
