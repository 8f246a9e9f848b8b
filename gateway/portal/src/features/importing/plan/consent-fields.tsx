import { Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/section';
import type { PlanFields } from './plan-fields';

/** Today by the person's calendar, as 2026-11-21. */
function dayHere() {
  return new Date().toLocaleDateString('sv');
}

/** How these people have agreed: without it nobody is imported. */
export function ConsentFields({ form }: { form: UseFormReturn<PlanFields> }) {
  const { t } = useTranslation('importing');
  const { consent } = form.formState.errors;
  const [today] = useState(dayHere);

  function checkDate(day: string) {
    return day ? day <= today || t('plan.collectedOnFuture') : t('plan.collectedOnRequired');
  }

  return (
    <Section title={t('plan.consent')}>
      <Stack>
        <Text size="sm">{t('plan.consentHint')}</Text>
        <TextInput
          required
          label={t('plan.source')}
          description={t('plan.sourceHint')}
          error={consent?.source?.message}
          {...form.register('consent.source', {
            validate: (source) => source.trim() !== '' || t('plan.sourceRequired'),
          })}
        />
        <Textarea
          required
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          label={t('plan.words')}
          error={consent?.words?.message}
          {...form.register('consent.words', {
            validate: (words) => words.trim() !== '' || t('plan.wordsRequired'),
          })}
        />
        <TextInput
          required
          type="date"
          maw={260}
          max={today}
          label={t('plan.collectedOn')}
          error={consent?.collectedOn?.message}
          {...form.register('consent.collectedOn', { validate: checkDate })}
        />
      </Stack>
    </Section>
  );
}
