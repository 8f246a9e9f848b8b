import { Anchor, Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure, useHotkeys, useWindowEvent } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShortcutsEnabled } from '@/lib/preferences';

const OPEN = 'waffle:shortcut-help';

const KEYS = [
  { name: 'next', keys: ['J'] },
  { name: 'previous', keys: ['K'] },
  { name: 'reply', keys: ['R'] },
  { name: 'search', keys: ['/'] },
  { name: 'send', keys: ['Ctrl', 'Enter'] },
  { name: 'leave', keys: ['Esc'] },
  { name: 'palette', keys: ['Ctrl', 'K'] },
  { name: 'help', keys: ['?'] },
] as const;

export function openShortcutHelp() {
  window.dispatchEvent(new Event(OPEN));
}

export function ShortcutHelp() {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const [enabled] = useShortcutsEnabled();
  useWindowEvent(OPEN as 'focus', dialog.open);
  useHotkeys(enabled ? [['shift+?', dialog.open, { usePhysicalKeys: false }]] : []);
  return (
    <Modal
      opened={opened}
      onClose={dialog.close}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="xs">
        {KEYS.map(({ name, keys }) => (
          <Group key={name} justify="space-between">
            <Text size="sm">{t(`shortcuts.${name}`)}</Text>
            <Group gap={4}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
        <Text size="xs" c="dimmed" mt="sm">
          {enabled ? t('shortcuts.on') : t('shortcuts.off')}{' '}
          <Anchor component={Link} to="/profile" onClick={dialog.close} inherit underline="always">
            {t('shortcuts.change')}
          </Anchor>
        </Text>
      </Stack>
    </Modal>
  );
}
