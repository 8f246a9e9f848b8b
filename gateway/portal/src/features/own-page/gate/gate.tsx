import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPage } from '@/api/joining-schema';
import { formatPhone } from '@/lib/phone';
import { FormAlert } from '@/ui/form-alert';
import { CodeEntry } from '@/ui/front/code-entry';
import { checkOwnCode, sendOwnCode } from '../api/code';

interface Props {
  own: string;
  page: Pick<OwnPage, 'account' | 'phoneHint'>;
  onOpen: () => void;
}

/** A code to the phone whose page it is: nobody is texted before they ask for it. */
export function Gate({ own, page: { account, phoneHint }, onOpen }: Props) {
  const { t } = useTranslation('own-page');
  const [sent, setSent] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function send() {
    setSending(true);
    setRefusal(undefined);
    try {
      await sendOwnCode(own);
      setSent(true);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  }

  async function check(code: string) {
    await checkOwnCode(own, code);
    onOpen();
  }

  if (!sent) {
    return (
      <>
        <FormAlert message={refusal} />
        <Text>{t('gate.hint', { phone: phoneHint })}</Text>
        <Button size="md" fullWidth loading={sending} onClick={() => void send()}>
          {t('gate.send')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Text>
        {t('gate.sent', { phone: phoneHint })}{' '}
        {account.number && t('gate.stopped', { number: formatPhone(account.number) })}
      </Text>
      <CodeEntry onCheck={check} onAgain={() => sendOwnCode(own)} />
    </>
  );
}
