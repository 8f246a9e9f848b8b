import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import { complain } from '@/lib/complain';
import { useEditing, useFollow } from '@/lib/use-editing';
import type { Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';
import { useFieldsSource } from '../api/fields';

export const NEW_FIELD: ClientField = { key: '', label: '', type: 'text', choices: [], onForm: 'no' };

export type Fields = ReturnType<typeof useFields>;

/** The fields of an account: each change is saved at once, and shown before it is. */
export function useFields(fresh: Versioned<{ items: ClientField[] }>) {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  const editing = useEditing(fresh, useFieldsSource(account.id));
  const [wanted, setWanted] = useState<ClientField[]>();
  const [announcement, setAnnouncement] = useState('');
  useFollow(editing, fresh, wanted !== undefined);
  const items = wanted ?? editing.value.items;

  async function save(next: ClientField[]) {
    setWanted(next);
    try {
      return await editing.save({ items: next });
    } finally {
      setWanted((current) => (current === next ? undefined : current));
    }
  }

  function move(index: number, by: 1 | -1) {
    const field = items[index]!;
    const next = items.toSpliced(index, 1).toSpliced(index + by, 0, field);
    save(next).catch((error: unknown) => complain(t('failed'), error));
    setAnnouncement(t('fields.moved', { name: field.label, place: index + by + 1, of: items.length }));
  }

  return { items, conflict: editing.conflict, reload: editing.reload, announcement, save, move };
}
