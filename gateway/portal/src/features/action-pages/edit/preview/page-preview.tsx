import { ScrollArea, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { FormattedText } from '@/ui/formatted-text';
import { Section } from '@/ui/section';
import { useHtml } from '../../api/preview';
import { SupporterCount } from '../../supporters/supporter-count';
import type { PageFields } from '../page-fields';
import { FormPreview } from './form-preview';
import classes from './preview.module.css';

const PAUSE = 400;

interface Props {
  control: Control<PageFields>;
  page: ActionPage;
}

/** The page as visitors will see it, while it is written. */
export function PagePreview({ control, page }: Props) {
  const { t } = useTranslation('action-pages');
  const fields = useWatch({ control }) as PageFields;
  const [body] = useDebouncedValue(fields.body, PAUSE);
  const { data, error } = useHtml(body, page);
  const html = body === page.body ? page.html : (data ?? page.html);
  const goal = fields.goal === '' ? null : Number(fields.goal);
  const { picture } = page;
  return (
    <div className={classes.panel}>
      <Section title={t('preview.title')}>
        <ScrollArea.Autosize
          className={classes.scroll}
          viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('preview.title') }}
        >
          <div className={classes.page}>
            {picture && <img className={classes.picture} src={picture.url} alt={picture.alt} />}
            <Text fw={750} size="xl" lh={1.25} dir="auto">
              {fields.title.trim() || t('preview.noTitle')}
            </Text>
            {goal !== null && goal > 0 && (
              <div>
                <SupporterCount page={{ ...page, goal }} size={8} />
              </div>
            )}
            {error ? (
              <Text size="sm" c="dimmed" role="status">
                {t('preview.failed')}
              </Text>
            ) : (
              fields.body.trim() !== '' && <FormattedText html={html} />
            )}
            <FormPreview fields={fields} />
          </div>
        </ScrollArea.Autosize>
      </Section>
    </div>
  );
}
