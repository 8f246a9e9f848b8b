import { Button, Center, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A list that could not be loaded, with the way to ask again. */
export function LoadError({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Center p="xl" role="alert">
      <Stack align="center" gap="sm">
        <Text size="sm">{t('errors.load')}</Text>
        <Button variant="light" size="xs" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      </Stack>
    </Center>
  );
}
