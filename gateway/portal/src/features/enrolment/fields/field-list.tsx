import { Button, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconForms, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import type { Versioned } from '@/lib/versioned';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Dialog } from '@/ui/dialog';
import { EmptyState } from '@/ui/empty-state';
import { Section } from '@/ui/section';
import { useQuestion } from '@/ui/use-question';
import { FieldForm } from './field-form';
import { FieldRow } from './field-row';
import classes from './fields.module.css';
import { NEW_FIELD, useFields } from './use-fields';

export function FieldList({ fresh }: { fresh: Versioned<{ items: ClientField[] }> }) {
  const { t } = useTranslation('enrolment');
  const fields = useFields(fresh);
  const { ask, dialog } = useQuestion();
  // Kept while the dialog fades out.
  const [edited, setEdited] = useState(NEW_FIELD);
  const [editing, setEditing] = useState(false);
  const { items } = fields;

  function edit(field: ClientField) {
    setEdited(field);
    setEditing(true);
  }

  function askToRemove(field: ClientField) {
    ask({
      title: t('fields.removeSure', { name: field.label }),
      consequence: t('fields.removeConsequence'),
      confirm: t('fields.remove'),
      onConfirm: () => fields.save(items.filter((other) => other !== field)),
    });
  }

  const add = (
    <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => edit(NEW_FIELD)}>
      {t('fields.add')}
    </Button>
  );

  return (
    <Stack gap="lg">
      <ConflictAlert shown={fields.conflict} onReload={() => void fields.reload()} />
      <Section title={t('fields.title')} action={items.length > 0 && add}>
        {items.length === 0 ? (
          <EmptyState icon={IconForms} title={t('fields.none')} hint={t('fields.noneHint')}>
            {add}
          </EmptyState>
        ) : (
          <Text size="sm" c="dimmed" mb="sm">
            {t('fields.hint')}
          </Text>
        )}
        <ol className={classes.fields} aria-label={t('fields.title')}>
          {items.map((field, index) => (
            <FieldRow
              key={field.key}
              field={field}
              index={index}
              last={index === items.length - 1}
              onEdit={() => edit(field)}
              onMove={(by) => fields.move(index, by)}
              onRemove={() => askToRemove(field)}
            />
          ))}
        </ol>
        <VisuallyHidden role="status">{fields.announcement}</VisuallyHidden>
      </Section>
      <Dialog
        opened={editing}
        onClose={() => setEditing(false)}
        title={t(edited.key ? 'fields.edit' : 'fields.add')}
      >
        <FieldForm field={edited} fields={fields} onClose={() => setEditing(false)} />
      </Dialog>
      <ConfirmDialog {...dialog} />
    </Stack>
  );
}
