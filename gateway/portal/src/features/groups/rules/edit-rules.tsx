import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Group, Rules } from '@/api/group-schema';
import { firstMessage } from '@/lib/form-problems';
import { tell } from '@/lib/tell';
import { useEditing } from '@/lib/use-editing';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Form } from '@/ui/form';
import { useGroupSource, versionOf } from '../api/groups';
import { FIRST_RULES, RuleEditor } from './rule-editor';
import { areComplete } from './vocabulary';

interface Props {
  group: Group;
  onClose: () => void;
}

/** Changes whom a smart group takes in. */
export function EditRules({ group, onClose }: Props) {
  const { t } = useTranslation('groups');
  const { value, conflict, save, reload } = useEditing(versionOf(group), useGroupSource(group.id));
  const form = useForm<{ rules: Rules }>({ defaultValues: { rules: value.rules ?? FIRST_RULES } });
  const { field } = useController({
    control: form.control,
    name: 'rules',
    rules: { validate: areComplete },
  });
  const { errors, isSubmitted } = form.formState;

  async function send({ rules }: { rules: Rules }) {
    if (await save({ rules })) {
      tell(t('rules.saved'));
      onClose();
    }
  }

  return (
    <Form form={form} onSave={send} save={t('rules.save')} onCancel={onClose}>
      <ConflictAlert
        shown={conflict}
        onReload={() => void reload().then((newest) => form.reset({ rules: newest.rules ?? FIRST_RULES }))}
      />
      <RuleEditor
        value={field.value}
        onChange={field.onChange}
        checked={isSubmitted}
        refusalOf={(index) => firstMessage(errors.rules?.conditions?.[index])}
        self={group.id}
      />
    </Form>
  );
}
