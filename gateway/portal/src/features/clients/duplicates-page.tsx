import './words';
import { Anchor, Stack } from '@mantine/core';
import { IconArrowLeft, IconUsers, IconUserShield } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { Page } from '@/ui/page';
import { RowSkeleton } from '@/ui/row-skeleton';
import { useDuplicates } from './api/merges';
import classes from './clients.module.css';
import { Duplicate } from './merge/duplicate';
import { MergeUndo, type Undoable } from './merge/merge-undo';

/** Clients who may be one person. */
export function DuplicatesPage() {
  const { t } = useTranslation('clients');
  const { supervises } = useWorkplace();
  usePageTitle(t('duplicates.title'));
  return (
    <Page title={t('duplicates.title')} hint={t('duplicates.hint')} back={<Back />}>
      {supervises ? (
        <Duplicates />
      ) : (
        <EmptyState
          icon={IconUserShield}
          title={t('duplicates.forbidden')}
          hint={t('duplicates.forbiddenHint')}
        />
      )}
    </Page>
  );
}

function Back() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  return (
    <Anchor
      size="sm"
      className={classes.back}
      renderRoot={(props) => (
        <Link to="/accounts/$accountId/clients" params={{ accountId: account.id }} {...props} />
      )}
    >
      <IconArrowLeft size={15} aria-hidden /> {t('page.back')}
    </Anchor>
  );
}

function Duplicates() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const duplicates = useDuplicates(account.id);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const { items, looksOn } = duplicates;
  return (
    <Stack gap="lg">
      {undoable && <MergeUndo merge={undoable} onUndone={() => setUndoable(null)} />}
      {(duplicates.isPending || looksOn) && <RowSkeleton rows={3} />}
      {duplicates.isError && items.length === 0 && (
        <LoadError error={duplicates.error} onRetry={() => void duplicates.refetch()} />
      )}
      {duplicates.isSuccess && items.length === 0 && !looksOn && (
        <EmptyState icon={IconUsers} title={t('duplicates.none')} hint={t('duplicates.noneHint')} />
      )}
      {items.map((pair) => (
        <Duplicate
          key={[pair.reason, ...pair.clients.map(({ id }) => id)].join()}
          pair={pair}
          onMerged={(survivor, other) => setUndoable({ survivor, other })}
        />
      ))}
      {!looksOn && <LoadMore query={duplicates} />}
    </Stack>
  );
}
