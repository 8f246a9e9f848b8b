import { Button, Group } from '@mantine/core';
import { IconExternalLink, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { isOver } from '../standing';
import { PageMenu } from '../menu/page-menu';
import { usePageQuestions } from '../menu/use-page-questions';

interface Props {
  page: ActionPage;
  /** Visitors would not see all that is written here. */
  unsaved: boolean;
  onDeleted: () => void;
}

export function EditorActions({ page, unsaved, onDeleted }: Props) {
  const { t } = useTranslation('action-pages');
  const { ask, dialog } = useQuestion();
  const questions = usePageQuestions(ask);
  return (
    <Group gap="xs">
      {page.state === 'draft' && !isOver(page) ? (
        <Button
          leftSection={<IconWorld size={17} aria-hidden />}
          disabled={unsaved}
          onClick={() => questions.open(page)}
        >
          {t(unsaved ? 'open.saveFirst' : 'open.button')}
        </Button>
      ) : (
        <Button
          component="a"
          href={page.url}
          target="_blank"
          rel="noopener"
          variant="default"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t('link.visit')}
        </Button>
      )}
      <PageMenu page={page} onDeleted={onDeleted} />
      <ConfirmDialog {...dialog} />
    </Group>
  );
}
