import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconDots,
  IconKey,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconSend,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/webhook-schema';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { nameOf } from '../name-of';
import { useWebhookDeeds } from '../use-webhook-deeds';
import { EditWebhook } from './edit-webhook';
import { IssuedSecret } from './issued-secret';

interface Props {
  webhook: Webhook;
  /** What comes after it is gone. */
  onRemoved?: () => void;
}

/** Everything that can be done with a webhook. */
export function WebhookMenu({ webhook, onRemoved }: Props) {
  const { t } = useTranslation('webhooks');
  const [editing, edit] = useDisclosure(false);
  const [secret, setSecret] = useState<string>();
  const deeds = useWebhookDeeds(webhook, { onSecret: setSecret, onRemoved });
  const name = nameOf(webhook);
  const paused = webhook.state === 'paused';
  return (
    <>
      <Menu
        position="bottom-end"
        shadow="md"
        width={230}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('menu', { name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={edit.open}>
            {t('edit')}
          </Menu.Item>
          {paused ? (
            <Menu.Item leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={deeds.resume}>
              {t('resume')}
            </Menu.Item>
          ) : (
            <>
              <Menu.Item leftSection={<IconSend size={16} aria-hidden />} onClick={deeds.test}>
                {t('test')}
              </Menu.Item>
              <Menu.Item leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={deeds.askPause}>
                {t('pause')}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={deeds.askNewSecret}>
            {t('newSecret')}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={deeds.askRemove}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditWebhook webhook={webhook} opened={editing} onClose={edit.close} />
      <ConfirmDialog {...deeds.dialog} />
      <IssuedSecret name={name} secret={secret} onClose={() => setSecret(undefined)} />
    </>
  );
}
