import { Alert, Button, Group, Text } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';
import type { PendingSend } from './pending-sends';
import type { Sending } from './use-send';

interface Props {
  name: string;
  send: PendingSend;
  sending: Sending;
}

/** An answer was held back because the other person wrote meanwhile. */
export function MovedOnNotice({ name, send, sending }: Props) {
  const { t } = useTranslation('inbox');
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconMessagePlus aria-hidden />}
      className={classes.notice}
      title={t('movedOn.title', { name })}
    >
      {send.newer?.map((message) => (
        <Text key={message.id} size="sm" className={classes.quote} dir="auto">
          {message.body}
        </Text>
      ))}
      <Text size="sm" mt="xs">
        {t('movedOn.held', { body: send.body })}
      </Text>
      <Group gap="xs" mt="sm">
        <Button size="xs" onClick={() => sending.sendAnyway(send)}>
          {t('movedOn.sendAnyway')}
        </Button>
        <Button size="xs" variant="default" onClick={() => sending.edit(send)}>
          {t('movedOn.edit')}
        </Button>
      </Group>
    </Alert>
  );
}
