import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCopy, IconDots, IconEraser, IconFileImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Erasures } from './erasures';

/** What supervisors do with clients as a whole. */
export function MoreMenu() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const [opened, dialog] = useDisclosure(false);
  const params = { accountId: account.id };
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('more.title')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileImport size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link to="/accounts/$accountId/clients/import" params={params} {...props} />
            )}
          >
            {t('more.import')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link to="/accounts/$accountId/clients/duplicates" params={params} {...props} />
            )}
          >
            {t('duplicates.title')}
          </Menu.Item>
          <Menu.Item leftSection={<IconEraser size={16} aria-hidden />} onClick={dialog.open}>
            {t('erasures.title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog opened={opened} onClose={dialog.close} title={t('erasures.title')}>
        <Erasures />
      </Dialog>
    </>
  );
}
