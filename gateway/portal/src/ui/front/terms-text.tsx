import { Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TermsText as Terms } from '@/api/joining-schema';
import { OwnWords } from './own-words';
import './words';

/** Terms in full: nothing to unfold, nothing to scroll in. */
export function TermsText({ terms: { title, version, text, language } }: { terms: Terms }) {
  const { t } = useTranslation('front');
  return (
    <Paper withBorder radius="md" p="md" component="section" aria-label={title}>
      <Title order={2} size="h4" lang={language} dir="auto" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Title>
      <Text size="xs" c="dimmed" mb="sm">
        {t('terms.version', { version })}
      </Text>
      <div lang={language}>
        <OwnWords size="sm">{text}</OwnWords>
      </div>
    </Paper>
  );
}
