import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function LoadingPage() {
  const { t } = useTranslation();
  return (
    <Center mih="100dvh" component="main">
      <Loader type="dots" aria-label={t('loading')} />
    </Center>
  );
}
