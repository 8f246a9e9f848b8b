import { Button, CopyButton, Group, Input, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IssuedServiceClient } from '@/api/people-schema';
import classes from './scripts.module.css';

interface Props {
  issued: IssuedServiceClient | undefined;
  onClose: () => void;
}

/** The one time a secret can be seen: a click beside it does not close it. */
export function IssuedSecret({ issued, onClose }: Props) {
  const { t } = useTranslation('scripts');
  return (
    <Modal
      opened={issued !== undefined}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={t('issued.title', { name: issued?.name })}
    >
      {issued && (
        <Stack>
          <Text size="sm">{t('issued.hint')}</Text>
          <Copyable label={t('issued.clientId')} value={issued.clientId} />
          <Copyable label={t('issued.secret')} value={issued.secret} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('issued.done')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Copyable({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('scripts');
  return (
    <Input.Wrapper label={label} labelElement="div">
      <Group gap="xs" wrap="nowrap" mt={4}>
        <div className={classes.secret}>{value}</div>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant={copied ? 'light' : 'default'}
              color={copied ? 'green' : undefined}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              aria-label={copied ? t('issued.copied') : t('issued.copyName', { what: label })}
              onClick={copy}
            >
              {t(copied ? 'issued.copied' : 'issued.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Input.Wrapper>
  );
}
