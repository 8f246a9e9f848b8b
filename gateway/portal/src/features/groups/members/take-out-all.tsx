import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/group-schema';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { useCount, useTakeOutByFilter } from '../api/members';

interface Props {
  group: Group;
  query: string;
}

/** Takes everybody out of a group who was found in it, after saying how many that is. */
export function TakeOutAll({ group, query }: Props) {
  const { t } = useTranslation('groups');
  const { ask, dialog } = useQuestion();
  const takeOut = useTakeOutByFilter(group.id);
  const found = useCount({ query, groupId: group.id }).data;
  const askAll = () =>
    ask({
      title: t('members.removeAllSure', { query }),
      consequence: t('members.removeAllConsequence', { count: found?.count ?? 0 }),
      confirm: t('members.remove'),
      onConfirm: async () => {
        const { removed } = await takeOut.mutateAsync({ query, groupId: group.id });
        tell(t('members.removedAll', { count: removed }));
      },
    });
  return (
    <>
      <Button size="compact-sm" variant="default" mb="xs" disabled={!found} onClick={askAll}>
        {t('members.removeAll')}
      </Button>
      <ConfirmDialog {...dialog} />
    </>
  );
}
