import { ActionIcon, Switch, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PageField } from '@/api/page-schema';
import classes from './questions.module.css';

interface Props {
  question: PageField;
  /** It is kept with the client, and changed where the client's fields are. */
  ofClients: boolean;
  first: boolean;
  last: boolean;
  onChange: (question: PageField) => void;
  onEdit: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

export function QuestionRow({ question, ofClients, first, last, onChange, ...on }: Props) {
  const { t } = useTranslation('action-pages');
  const { label, type, choices, required } = question;
  const icon = { variant: 'subtle', color: 'gray' } as const;
  return (
    <li className={classes.question}>
      <div className={classes.about}>
        <Text size="sm" fw={600} dir="auto">
          {label}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {t(`questions.types.${type}`)}
          {choices.length > 0 && `: ${choices.join(', ')}`}
          {ofClients && ` · ${t('questions.ofClients')}`}
        </Text>
      </div>
      <Switch
        size="sm"
        label={t('questions.required')}
        aria-label={t('questions.requiredOf', { label })}
        checked={required}
        onChange={(event) => onChange({ ...question, required: event.currentTarget.checked })}
      />
      <div className={classes.deeds}>
        <ActionIcon
          {...icon}
          aria-label={t('questions.up', { label })}
          aria-disabled={first}
          onClick={() => !first && on.onMove(-1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          {...icon}
          aria-label={t('questions.down', { label })}
          aria-disabled={last}
          onClick={() => !last && on.onMove(1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        {!ofClients && (
          <ActionIcon {...icon} aria-label={t('questions.editOf', { label })} onClick={on.onEdit}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon {...icon} aria-label={t('questions.removeOf', { label })} onClick={on.onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
