import { Button, Group, Modal, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepUpCancelled } from '@/lib/step-up';
import { FormAlert } from './form-alert';

export interface Question {
  title: string;
  /** What it leads to. */
  consequence: ReactNode;
  /** What the button says. */
  confirm: string;
  harmless?: boolean;
  /** Does it; what it throws is told. */
  onConfirm: () => Promise<unknown>;
}

interface Props {
  /** Nothing is asked without a question. */
  question: Question | null;
  onClose: () => void;
}

/** Says what something leads to before it is done, and stays when it was refused. */
export function ConfirmDialog({ question, onClose }: Props) {
  return (
    <Modal opened={question !== null} onClose={onClose} withCloseButton={false} title={question?.title}>
      {question && <Ask key={question.title} question={question} onClose={onClose} />}
    </Modal>
  );
}

function Ask({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function confirm() {
    setPending(true);
    setRefusal(undefined);
    try {
      await question.onConfirm();
      onClose();
    } catch (error) {
      setPending(false);
      if (!(error instanceof StepUpCancelled)) {
        setRefusal(error instanceof Error ? error.message : String(error));
      }
    }
  }

  return (
    <>
      <FormAlert message={refusal} />
      <Text size="sm" mt={refusal ? 'sm' : undefined}>
        {question.consequence}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button
          color={question.harmless ? undefined : 'red'}
          loading={pending}
          onClick={() => void confirm()}
        >
          {question.confirm}
        </Button>
      </Group>
    </>
  );
}
