import { Button, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { Section } from '@/ui/section';
import { CopyField } from '../link/copy-field';
import { SupporterCount } from './supporter-count';
import classes from './supporters.module.css';

/** How many they are, and the link that brings more. */
export function LinkSection({ page }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const { supporters, goal, state, url } = page;
  return (
    <Section title={t('link.title')}>
      <div className={classes.overview}>
        <div className={classes.count}>
          <Text className={classes.number}>{supporters.toLocaleString()}</Text>
          <Text size="sm" c="dimmed">
            {t('supporters', { count: supporters })}
          </Text>
          {goal !== null && (
            <div className={classes.goal}>
              <SupporterCount page={page} size={8} />
            </div>
          )}
        </div>
        <div className={classes.link}>
          <CopyField
            label={t('link.label')}
            description={state === 'draft' ? t('link.draft') : undefined}
            value={url}
          >
            {state !== 'draft' && (
              <Button
                component="a"
                size="xs"
                href={url}
                target="_blank"
                rel="noopener"
                variant="default"
                leftSection={<IconExternalLink size={15} aria-hidden />}
              >
                {t('link.visit')}
              </Button>
            )}
          </CopyField>
        </div>
      </div>
    </Section>
  );
}
