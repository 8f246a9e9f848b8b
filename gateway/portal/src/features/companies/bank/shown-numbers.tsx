import { Button, CopyButton, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BankNumbers } from '@/api/company-schema';
import classes from './bank.module.css';
import { grouped } from './numbers';

const KINDS = ['iban', 'bic', 'routingNumber', 'accountNumber'] as const;
const SECONDS = 30;

/** The numbers themselves, with the time that is left to read them. */
export function ShownNumbers({ numbers, secondsLeft }: { numbers: BankNumbers; secondsLeft: number }) {
  const { t } = useTranslation('companies');
  return (
    <Stack gap="xs" className={classes.shown}>
      <VisuallyHidden role="status">{t('bank.shown')}</VisuallyHidden>
      {KINDS.map((kind) => {
        const number = numbers[kind];
        return (
          number && <Copyable key={kind} label={t(`bank.${kind}`)} number={number} plain={kind === 'bic'} />
        );
      })}
      <div>
        <Progress size={4} value={(secondsLeft * 100) / SECONDS} aria-hidden />
        <Text size="xs" c="dimmed" mt={4} aria-hidden>
          {t('bank.hidesIn', { count: secondsLeft })}
        </Text>
      </div>
    </Stack>
  );
}

function Copyable({ label, number, plain }: { label: string; number: string; plain: boolean }) {
  const { t } = useTranslation('companies');
  return (
    <div className={classes.copyable}>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <code className={classes.number}>{plain ? number : grouped(number)}</code>
      <CopyButton value={number}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            variant={copied ? 'light' : 'default'}
            color={copied ? 'green' : undefined}
            leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
            aria-label={copied ? t('bank.copied') : t('bank.copyName', { what: label })}
            onClick={copy}
          >
            {t(copied ? 'bank.copied' : 'bank.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
