import { Button, Modal, Text } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terms, TermsFields } from '@/api/enrolment-schema';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TermsText } from '@/ui/front/terms-text';
import { Section } from '@/ui/section';
import { useQuestion } from '@/ui/use-question';
import { Acceptances } from './acceptances';
import { inOrder } from './order';
import { TermsForm } from './terms-form';
import { TermsRow } from './terms-row';
import classes from './terms.module.css';
import { useTermsQuestions } from './use-terms-questions';

type Window =
  | { kind: 'edit'; id: string | null; draft: TermsFields }
  | { kind: 'read'; terms: Terms }
  | { kind: 'acceptances'; terms: Terms };

export function TermsList({ terms }: { terms: Terms[] }) {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  const { ask, dialog } = useQuestion();
  const questions = useTermsQuestions(ask);
  const [shown, setShown] = useState<Window | null>(null);
  const blank: TermsFields = { language: account.language, title: '', text: '' };
  const add = (
    <Button
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setShown({ kind: 'edit', id: null, draft: blank })}
    >
      {t('terms.add')}
    </Button>
  );
  return (
    <Section title={t('terms.title')} action={terms.length > 0 && add}>
      {terms.length === 0 ? (
        <EmptyState icon={IconFileText} title={t('terms.none')} hint={t('terms.noneHint')}>
          {add}
        </EmptyState>
      ) : (
        <Text size="sm" c="dimmed" mb="sm">
          {t('terms.hint')}
        </Text>
      )}
      <ul className={classes.list}>
        {inOrder(terms).map((one) => (
          <TermsRow
            key={one.id}
            terms={one}
            onEdit={() => setShown({ kind: 'edit', id: one.id, draft: one })}
            onRenew={() => setShown({ kind: 'edit', id: null, draft: one })}
            onRead={() => setShown({ kind: 'read', terms: one })}
            onAcceptances={() => setShown({ kind: 'acceptances', terms: one })}
            onPublish={() => questions.publish(one)}
            onRemove={() => questions.remove(one)}
          />
        ))}
      </ul>
      <TermsWindow shown={shown} onClose={() => setShown(null)} />
      <ConfirmDialog {...dialog} />
    </Section>
  );
}

function TermsWindow({ shown, onClose }: { shown: Window | null; onClose: () => void }) {
  const { t } = useTranslation(['enrolment', 'common']);
  const titles = { edit: t('terms.editor'), read: t('terms.read'), acceptances: t('terms.acceptances') };
  return (
    <Modal
      size="lg"
      opened={shown !== null}
      onClose={onClose}
      title={shown && titles[shown.kind]}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {shown?.kind === 'edit' && <TermsForm id={shown.id} draft={shown.draft} onClose={onClose} />}
      {shown?.kind === 'read' && <TermsText terms={{ ...shown.terms, version: shown.terms.version ?? 0 }} />}
      {shown?.kind === 'acceptances' && <Acceptances terms={shown.terms} />}
    </Modal>
  );
}
