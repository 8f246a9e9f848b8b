import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JoinForm } from '@/api/joining-schema';
import { ProblemError } from '@/lib/api';
import { formatPhone } from '@/lib/phone';
import { AccountFront } from '@/ui/front/account-front';
import { CodeEntry } from '@/ui/front/code-entry';
import { checkCode } from '../api/check-code';
import { sendCodeAgain } from '../api/send-code';
import type { Progress } from '../progress';

interface Props {
  form: JoinForm;
  progress: Extract<Progress, { step: 'code' }>;
  onGoOn: (progress: Progress | undefined) => void;
  /** The attempt is known no more. */
  onOver: () => void;
}

/** Asks for the code, in the same words whether one was sent or not. */
export function CodeStep({
  form: { account, phoneHint },
  progress: { attempt, phone },
  onGoOn,
  onOver,
}: Props) {
  const { t } = useTranslation('joining');

  async function check(code: string) {
    onGoOn({ step: 'terms', proved: await checkCode(attempt, code) });
  }

  async function again() {
    try {
      await sendCodeAgain(attempt);
    } catch (error) {
      if (error instanceof ProblemError && [404, 410].includes(error.status)) {
        onOver();
      } else {
        throw error;
      }
    }
  }

  return (
    <AccountFront
      account={account}
      title={t('code.title')}
      hint={
        <>
          {t(phoneHint ? 'code.hintLink' : 'code.hint', { phone })}{' '}
          {account.number && t('code.stopped', { number: formatPhone(account.number) })} {t('code.late')}
        </>
      }
    >
      <CodeEntry onCheck={check} onAgain={again} />
      <Text ta="center">
        <Button variant="subtle" color="gray" onClick={() => onGoOn(undefined)}>
          {t('code.back')}
        </Button>
      </Text>
    </AccountFront>
  );
}
