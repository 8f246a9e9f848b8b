import { Button, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './words';

const PAUSE = 30;

interface Props {
  onAgain: () => Promise<unknown>;
  onRefused: (error: unknown) => void;
}

/** Has another code sent; not at once, as the first may still be on its way. */
export function SendAgain({ onAgain, onRefused }: Props) {
  const { t } = useTranslation('front');
  const [seconds, setSeconds] = useState(PAUSE);
  const [pending, setPending] = useState(false);
  const [sent, setSent] = useState(false);
  useInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1_000, { autoInvoke: true });

  async function again() {
    setPending(true);
    try {
      await onAgain();
      setSent(true);
      setSeconds(PAUSE);
    } catch (error) {
      onRefused(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <div>
      <Button
        variant="subtle"
        fullWidth
        loading={pending}
        disabled={seconds > 0}
        onClick={() => void again()}
      >
        {seconds > 0 ? t('code.againIn', { seconds }) : t('code.again')}
      </Button>
      <Text role="status" size="sm" c="dimmed" ta="center">
        {sent && t('code.sent')}
      </Text>
    </div>
  );
}
