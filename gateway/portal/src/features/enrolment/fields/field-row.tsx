import { ActionIcon, Badge, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import classes from './fields.module.css';

interface Props {
  field: ClientField;
  index: number;
  last: boolean;
  onEdit: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

export function FieldRow({ field, index, last, onEdit, onMove, onRemove }: Props) {
  const { t } = useTranslation('enrolment');
  const { label: name, type, choices, onForm } = field;

  // Arrows move it as well, from either of the two buttons.
  function onKey(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (by && !(by === -1 ? index === 0 : last)) {
      event.preventDefault();
      onMove(by);
    }
  }

  return (
    <li className={classes.field}>
      <div role="group" aria-label={t('fields.order', { name })} className={classes.order}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('fields.up', { name })}
          aria-disabled={index === 0}
          onKeyDown={onKey}
          onClick={() => index > 0 && onMove(-1)}
        >
          <IconArrowUp size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('fields.down', { name })}
          aria-disabled={last}
          onKeyDown={onKey}
          onClick={() => !last && onMove(1)}
        >
          <IconArrowDown size={17} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.about}>
        <Group gap={6}>
          <Text size="sm" fw={600} dir="auto">
            {name}
          </Text>
          {onForm !== 'no' && (
            <Badge size="sm" variant="light" tt="none">
              {t(`fields.onForms.${onForm}`)}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {t(`fields.types.${type}`)}
          {choices.length > 0 && `: ${choices.join(', ')}`}
        </Text>
      </div>
      <div className={classes.actions}>
        <ActionIcon variant="subtle" aria-label={t('fields.editName', { name })} onClick={onEdit}>
          <IconPencil size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('fields.removeName', { name })}
          onClick={onRemove}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
