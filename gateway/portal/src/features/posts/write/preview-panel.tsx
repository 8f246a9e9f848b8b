import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { sentence } from '@/lib/form-problems';
import { FormAlert } from '@/ui/form-alert';
import { FormattedText } from '@/ui/formatted-text';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import { usePreview } from '../api/preview';
import classes from './write.module.css';

const PAUSE = 400;

interface Props {
  title: string;
  body: string;
}

/** A post as visitors will see it, a moment after one stopped typing. */
export function PreviewPanel({ title, body }: Props) {
  const { t } = useTranslation('posts');
  return (
    <div className={classes.preview}>
      <Section title={t('write.preview')}>
        {title.trim() === '' && body.trim() === '' ? (
          <Text size="sm" c="dimmed">
            {t('write.previewEmpty')}
          </Text>
        ) : (
          <>
            {title.trim() !== '' && (
              <Text component="p" className={classes.previewTitle} dir="auto">
                {title}
              </Text>
            )}
            {body.trim() !== '' && <Body body={body} />}
          </>
        )}
      </Section>
    </div>
  );
}

/** What the server says against a body, rather than how it looks. */
function refusalOf(error: Error | null) {
  if (!(error instanceof ProblemError) || error.status >= 500) {
    return undefined;
  }
  return sentence(error.problem.errors?.[0]?.message ?? error.message);
}

function Body({ body }: Pick<Props, 'body'>) {
  const [settled] = useDebouncedValue(body, PAUSE);
  const { data, error, isPlaceholderData, refetch } = usePreview(settled);
  const refusal = refusalOf(error);
  if (refusal) {
    return <FormAlert message={refusal} />;
  }
  if (error && !data) {
    return <LoadError error={error} onRetry={() => void refetch()} />;
  }
  return (
    data && (
      <div className={classes.shown} data-waiting={isPlaceholderData || settled !== body || undefined}>
        <FormattedText html={data.html} />
      </div>
    )
  );
}
