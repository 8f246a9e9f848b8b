import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BroadcastPreview } from '@/api/broadcast-schema';
import { FormAlert } from '@/ui/form-alert';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import type { LivePreview } from '../write/use-live-preview';
import { Excluded } from './excluded';
import classes from './preview.module.css';
import { Samples } from './samples';
import { Size } from './size';

/** Who gets the text being written and who does not, how it looks and what it takes. */
export function PreviewPanel({ preview, hasText }: { preview: LivePreview; hasText: boolean }) {
  const { t } = useTranslation('broadcasts');
  const { asked, data, error, settled, retry, refusal, bodyProblem, audienceProblem } = preview;
  // What is wrong with the text or the people stands beside them.
  const unusable = (bodyProblem ?? audienceProblem) !== undefined;
  const failed = !unusable && refusal === undefined;
  return (
    <div className={classes.panel}>
      <Section title={t('preview.title')}>
        {!asked && (
          <Text size="sm" c="dimmed">
            {t('preview.nobody')}
          </Text>
        )}
        {asked && <FormAlert message={refusal} />}
        {asked && error && failed && <LoadError error={error} onRetry={retry} />}
        {asked && !data && !error && (
          <Text size="sm" c="dimmed">
            {t('preview.counting')}
          </Text>
        )}
        {asked && data && (!error || unusable) && (
          <Found preview={data} hasText={hasText && !unusable} settled={settled} />
        )}
      </Section>
    </div>
  );
}

interface FoundProps {
  preview: BroadcastPreview;
  hasText: boolean;
  settled: boolean;
}

function Found({ preview, hasText, settled }: FoundProps) {
  const { t } = useTranslation('broadcasts');
  return (
    <Stack gap="md" className={classes.found} data-waiting={!settled || undefined}>
      <Text fw={700} size="lg" role="status">
        {t('preview.recipients', { count: preview.recipients })}
      </Text>
      <Excluded preview={preview} />
      {hasText ? (
        <>
          <Size preview={preview} />
          <Samples samples={preview.samples} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('preview.noText')}
        </Text>
      )}
    </Stack>
  );
}
