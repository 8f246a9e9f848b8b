import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeywordReply } from '@/api/account-schema';
import { Section } from '@/ui/section';
import classes from './keywords.module.css';
import { answering } from './matching';

/** Says which rule would answer a text, before a client finds out. */
export function TryIt({ rules }: { rules: KeywordReply[] }) {
  const { t } = useTranslation('account');
  const [text, setText] = useState('');
  const rule = answering(text, rules);
  const verdict = rule
    ? t(rule.reply ? 'keywords.answers' : 'keywords.appliesSilently', { name: rule.name })
    : t('keywords.nobodyAnswers');
  return (
    <Section title={t('keywords.try')}>
      <TextInput
        label={t('keywords.tryText')}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {text.trim() && (
          <Text size="sm" mt="sm" fw={600}>
            {verdict}
          </Text>
        )}
        {text.trim() && rule?.reply && (
          <Text size="sm" mt={6} className={classes.reply}>
            {rule.reply}
          </Text>
        )}
      </div>
    </Section>
  );
}
