import { Button, CopyButton, Group, Input, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './webhooks.module.css';

interface Props {
  /** What the webhook is called. */
  name: string;
  /** Nothing is shown without one. */
  secret: string | undefined;
  onClose: () => void;
}

/** The one time a secret can be seen: a click beside it does not close it. */
export function IssuedSecret({ name, secret, onClose }: Props) {
  const { t } = useTranslation('webhooks');
  return (
    <Modal
      opened={secret !== undefined}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={t('issued.title', { name })}
    >
      {secret && (
        <Stack>
          <Text size="sm">{t('issued.hint')}</Text>
          <Input.Wrapper label={t('issued.secret')} labelElement="div">
            <Group gap="xs" wrap="nowrap" mt={4}>
              <div className={classes.secret}>{secret}</div>
              <CopySecret secret={secret} />
            </Group>
          </Input.Wrapper>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('issued.done')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function CopySecret({ secret }: { secret: string }) {
  const { t } = useTranslation('webhooks');
  return (
    <CopyButton value={secret}>
      {({ copied, copy }) => (
        <Button
          variant={copied ? 'light' : 'default'}
          color={copied ? 'green' : undefined}
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={copy}
        >
          {t(copied ? 'issued.copied' : 'issued.copy')}
        </Button>
      )}
    </CopyButton>
  );
}
