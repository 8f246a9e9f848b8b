import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBan, IconDots, IconGitMerge, IconLockOpen, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { useUnblockClient } from '../api/block-client';
import { BlockClient } from '../leave/block-client';
import { DeleteClient } from '../leave/delete-client';
import { MergeWith } from '../merge/merge-with';

/** What else can be done with a client; the role says how much. */
export function ClientMenu({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account, supervises } = useWorkplace();
  const unblock = useUnblockClient(account.id, client.id);
  const [blocking, blockDialog] = useDisclosure(false);
  const [merging, mergeDialog] = useDisclosure(false);
  const [deleting, deleteDialog] = useDisclosure(false);
  const { name } = client;
  const askUnblock = () =>
    unblock.mutate(undefined, {
      onSuccess: () => tell(t('unblocked', { name })),
      onError: (error) => complain(t('failed'), error),
    });
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} width={220}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('page.more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {client.blocked ? (
            <Menu.Item leftSection={<IconLockOpen size={16} aria-hidden />} onClick={askUnblock}>
              {t('unblock')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={blockDialog.open}>
              {t('page.block')}
            </Menu.Item>
          )}
          {supervises && (
            <>
              <Menu.Item leftSection={<IconGitMerge size={16} aria-hidden />} onClick={mergeDialog.open}>
                {t('merge.with')}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={deleteDialog.open}
              >
                {t('delete.open')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <BlockClient client={client} opened={blocking} onClose={blockDialog.close} />
      <MergeWith client={client} opened={merging} onClose={mergeDialog.close} />
      <DeleteClient client={client} opened={deleting} onClose={deleteDialog.close} />
    </>
  );
}
