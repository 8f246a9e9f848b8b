import { Button, Input, Stack, Text } from '@mantine/core';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Digits } from './digits';
import { SendAgain } from './send-again';
import { useCodeRefusal } from './use-code-refusal';
import './words';

const LENGTH = 6;

interface Props {
  /** Goes on with the right code; refuses every other. */
  onCheck: (code: string) => Promise<unknown>;
  onAgain: () => Promise<unknown>;
}

/** Six digits out of a text: typed, pasted, or offered by the phone. */
export function CodeEntry({ onCheck, onAgain }: Props) {
  const { t } = useTranslation('front');
  const refusalId = useId();
  const [code, setCode] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [checking, setChecking] = useState(false);
  const { refusal, refuse, forget } = useCodeRefusal();

  async function check(typed: string) {
    if (typed.length < LENGTH) {
      refuse(t('code.incomplete'));
      return;
    }
    setChecking(true);
    try {
      await onCheck(typed);
    } catch (error) {
      refuse(error);
      setCode('');
      // Begins anew, with the first digit.
      setAttempt((count) => count + 1);
    } finally {
      setChecking(false);
    }
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void check(code);
  }

  async function again() {
    forget();
    setCode('');
    await onAgain();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Input.Wrapper label={t('code.label')} labelElement="div">
          <Digits
            key={attempt}
            length={LENGTH}
            value={code}
            error={refusal !== undefined}
            readOnly={checking}
            aria-describedby={refusalId}
            onChange={setCode}
            onComplete={(typed) => void check(typed)}
          />
        </Input.Wrapper>
        <Text id={refusalId} role="alert" size="sm" c="var(--mantine-color-error)">
          {refusal}
        </Text>
        <Button type="submit" size="md" fullWidth loading={checking}>
          {t('code.check')}
        </Button>
        <SendAgain onAgain={again} onRefused={refuse} />
      </Stack>
    </form>
  );
}
