import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconLock, IconPencil, IconTrash, IconWorld } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { isOver } from '../standing';
import { usePageQuestions } from './use-page-questions';

interface Props {
  page: ActionPage;
  /** What comes after it is gone. */
  onDeleted?: () => void;
}

/** What can be done with a page. */
export function PageMenu({ page, onDeleted }: Props) {
  const { t } = useTranslation('action-pages');
  const { account } = useWorkplace();
  const { ask, dialog } = useQuestion();
  const questions = usePageQuestions(ask);
  const { id, title, state } = page;
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
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('menu', { title })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/accounts/$accountId/pages/$pageId/edit"
                params={{ accountId: account.id, pageId: id }}
                {...props}
              />
            )}
          >
            {t('edit.button')}
          </Menu.Item>
          {state === 'open' ? (
            <Menu.Item leftSection={<IconLock size={16} aria-hidden />} onClick={() => questions.close(page)}>
              {t('close.button')}
            </Menu.Item>
          ) : (
            <Menu.Item
              disabled={isOver(page)}
              leftSection={<IconWorld size={16} aria-hidden />}
              onClick={() => questions.open(page)}
            >
              {t(isOver(page) ? 'open.over' : 'open.button')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => questions.copy(page)}>
            {t('copy.button')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => questions.remove(page, onDeleted)}
          >
            {t('delete.button')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog {...dialog} />
    </>
  );
}
