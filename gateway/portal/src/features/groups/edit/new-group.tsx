import { Input, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Group, Rules } from '@/api/group-schema';
import { firstMessage } from '@/lib/form-problems';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useAddGroup } from '../api/groups';
import { FIRST_RULES, RuleEditor } from '../rules/rule-editor';
import { areComplete } from '../rules/vocabulary';
import { GroupFields, type NameAndColour } from './group-fields';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Makes a group of either kind, and goes there. */
export function NewGroup({ opened, onClose }: Props) {
  const { t } = useTranslation('groups');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('add.title')} size="xl">
      <NewGroupForm onClose={onClose} />
    </Dialog>
  );
}

interface Fields extends NameAndColour {
  kind: Group['kind'];
  rules: Rules;
}

const EMPTY: Fields = { name: '', colour: '#1971c2', kind: 'named', rules: FIRST_RULES };

function NewGroupForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation('groups');
  const { id: accountId } = useWorkplace().account;
  const navigate = useNavigate();
  const add = useAddGroup();
  const form = useForm<Fields>({ defaultValues: EMPTY });
  const { control, formState } = form;
  const kind = useController({ control, name: 'kind' });
  const rules = useController({
    control,
    name: 'rules',
    rules: { validate: (typed, fields) => fields.kind === 'named' || areComplete(typed) },
  });

  async function save({ name, colour, kind: chosen, rules: typed }: Fields) {
    const group = await add.mutateAsync({
      name: name.trim(),
      colour,
      rules: chosen === 'smart' ? typed : null,
    });
    tell(t('add.done', { name: group.name }));
    onClose();
    await navigate({ to: '/accounts/$accountId/groups/$groupId', params: { accountId, groupId: group.id } });
  }

  return (
    <Form form={form} onSave={save} save={t('add.save')} onCancel={onClose}>
      <GroupFields control={control} />
      <Input.Wrapper label={t('form.kind')} labelElement="div">
        <SegmentedControl
          fullWidth
          mt={4}
          aria-label={t('form.kind')}
          value={kind.field.value}
          data={(['named', 'smart'] as const).map((value) => ({ value, label: t(`form.kinds.${value}`) }))}
          onChange={kind.field.onChange}
        />
      </Input.Wrapper>
      {kind.field.value === 'smart' && (
        <RuleEditor
          value={rules.field.value}
          onChange={rules.field.onChange}
          checked={formState.isSubmitted}
          refusalOf={(index) => firstMessage(formState.errors.rules?.conditions?.[index])}
        />
      )}
    </Form>
  );
}
