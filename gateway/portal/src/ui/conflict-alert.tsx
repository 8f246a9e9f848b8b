import { Alert, Button, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Nothing is said without a conflict. */
  shown: boolean;
  onReload: () => void;
  /** What the other one made of it, where that is known. */
  children?: ReactNode;
}

/** Two people changed the same: what the other one saved is not overwritten. */
export function ConflictAlert({ shown, onReload, children }: Props) {
  const { t } = useTranslation();
  return (
    shown && (
      <Alert color="orange" role="alert" icon={<IconAlertCircle aria-hidden />} title={t('conflict.title')}>
        <Text size="sm">{t('conflict.hint')}</Text>
        {children}
        <Button size="xs" mt="sm" variant="default" onClick={onReload}>
          {t('conflict.reload')}
        </Button>
      </Alert>
    )
  );
}
