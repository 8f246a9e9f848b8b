import { Button, CloseButton, Group, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { askPermission, usePermission } from '../devices/permission';
import classes from './bell.module.css';

/** Offers notices on the desktop, once, to who has not decided. */
export function DesktopOffer() {
  const { t } = useTranslation('notices');
  const permission = usePermission();
  const [declined, setDeclined] = useLocalStorage({
    key: 'waffle-no-desktop-notices',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return (
    permission === 'default' &&
    !declined && (
      <Group className={classes.offer} gap="xs" wrap="nowrap">
        <Text size="sm" flex={1}>
          {t('offer.hint')}
        </Text>
        <Button size="compact-sm" variant="light" flex="none" onClick={() => void askPermission()}>
          {t('offer.accept')}
        </Button>
        <CloseButton size="sm" aria-label={t('offer.decline')} onClick={() => setDeclined(true)} />
      </Group>
    )
  );
}
