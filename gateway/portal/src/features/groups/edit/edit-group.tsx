import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/group-schema';
import { tell } from '@/lib/tell';
import { useEditing } from '@/lib/use-editing';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useGroupSource, versionOf } from '../api/groups';
import { GroupFields, type NameAndColour } from './group-fields';

interface Props {
  group: Group;
  opened: boolean;
  onClose: () => void;
}

/** Renames a group or gives it another colour. */
export function EditGroup({ group, opened, onClose }: Props) {
  const { t } = useTranslation('groups');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('edit.title')}>
      <EditForm group={group} onClose={onClose} />
    </Dialog>
  );
}

function fieldsOf({ name, colour }: Group): NameAndColour {
  return { name, colour };
}

function EditForm({ group, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('groups');
  const { value, conflict, save, reload } = useEditing(versionOf(group), useGroupSource(group.id));
  const form = useForm<NameAndColour>({ defaultValues: fieldsOf(value) });
  const { dirtyFields } = form.formState;

  async function send({ name, colour }: NameAndColour) {
    const change = { ...(dirtyFields.name && { name: name.trim() }), ...(dirtyFields.colour && { colour }) };
    if (await save(change)) {
      tell(t('edit.done'));
      onClose();
    }
  }

  return (
    <Form form={form} onSave={send} save={t('edit.save')} onCancel={onClose}>
      <ConflictAlert
        shown={conflict}
        onReload={() => void reload().then((newest) => form.reset(fieldsOf(newest)))}
      />
      <GroupFields control={form.control} />
    </Form>
  );
}
