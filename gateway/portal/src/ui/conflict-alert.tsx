import { Alert, Button, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Nothing is said without a conflict. */
  shown: boolean;
  onReload: () => void;
}

/** Two people changed the same: what the other one saved is not overwritten. */
export function ConflictAlert({ shown, onReload }: Props) {
  const { t } = useTranslation();
  return (
    shown && (
      <Alert color="orange" role="alert" icon={<IconAlertCircle aria-hidden />} title={t('conflict.title')}>
        <Text size="sm">{t('conflict.hint')}</Text>
        <Button size="xs" mt="sm" variant="default" onClick={onReload}>
          {t('conflict.reload')}
        </Button>
      </Alert>
    )
  );
}
