import { Button, Center, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';

interface Props {
  /** What the server said, where it may have refused. */
  error?: Error | null;
  onRetry: () => void;
}

/** A list that could not be loaded, with the way to ask again, unless it is not open to the person. */
export function LoadError({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const refused = error instanceof ProblemError && error.status === 403;
  return (
    <Center p="xl" role="alert">
      <Stack align="center" gap="sm">
        <Text size="sm">{t(refused ? 'errors.forbidden' : 'errors.load')}</Text>
        {!refused && (
          <Button variant="light" size="xs" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )}
      </Stack>
    </Center>
  );
}
