import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/group-schema';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { useDeleteGroup } from '../api/groups';
import { EditGroup } from './edit-group';

interface Props {
  group: Group;
  /** What comes after it is gone. */
  onDeleted?: () => void;
}

/** What can be done with a group. */
export function GroupMenu({ group, onDeleted }: Props) {
  const { t } = useTranslation('groups');
  const [editing, edit] = useDisclosure(false);
  const { ask, dialog } = useQuestion();
  const remove = useDeleteGroup();
  const { id, name } = group;

  const askDelete = () =>
    ask({
      title: t('delete.sure', { name }),
      consequence: t('delete.consequence'),
      confirm: t('delete.button'),
      onConfirm: async () => {
        await remove.mutateAsync(id);
        tell(t('delete.done', { name }));
        onDeleted?.();
      },
    });

  return (
    <>
      <Menu
        position="bottom-end"
        shadow="md"
        width={200}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('menu', { name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={edit.open}>
            {t('edit.title')}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={askDelete}>
            {t('delete.button')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditGroup group={group} opened={editing} onClose={edit.close} />
      <ConfirmDialog {...dialog} />
    </>
  );
}
