import { Alert, Button, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What has been changed. */
  name: string;
  onReload: () => Promise<unknown>;
}

/** Says that somebody else was faster, and leads to what they saved. */
export function ChangedMeanwhile({ name, onReload }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      mb="md"
      color="orange"
      role="alert"
      icon={<IconAlertCircle aria-hidden />}
      title={t('conflict.title')}
    >
      <Text size="sm">{t('conflict.hint', { name })}</Text>
      <Button size="xs" mt="sm" variant="default" onClick={() => void onReload()}>
        {t('conflict.reload')}
      </Button>
    </Alert>
  );
}
