import { Button, Group, Stack } from '@mantine/core';
import { IconPencil, IconSend2 } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { useWorkplace } from '@/lib/workplace';
import { BackLink } from '@/ui/back-link';
import { Page } from '@/ui/page';
import { Time } from '@/ui/time';
import { PageMenu } from '../menu/page-menu';
import { StandingBadge } from '../standing-badge';
import { useWhenWords } from '../use-when-words';
import { DaysSection } from './days-section';
import { LinkSection } from './link-section';
import { SupporterSection } from './supporter-section';

export function SupportersView({ page }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const { account } = useWorkplace();
  const params = { accountId: account.id };
  const when = useWhenWords(page);
  return (
    <Page
      title={page.title}
      hint={when && <Time at={when.at}>{when.words}</Time>}
      badges={<StandingBadge page={page} />}
      back={
        <BackLink renderRoot={(props) => <Link to="/accounts/$accountId/pages" params={params} {...props} />}>
          {t('back')}
        </BackLink>
      }
      actions={<Actions page={page} />}
    >
      <Stack gap="md">
        <LinkSection page={page} />
        <DaysSection page={page} />
        <SupporterSection page={page} />
      </Stack>
    </Page>
  );
}

function Actions({ page }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const { account, texts, supervises } = useWorkplace();
  const params = { accountId: account.id };
  const navigate = useNavigate();
  return (
    <Group gap="xs">
      {texts && page.supporters > 0 && (
        <Button
          leftSection={<IconSend2 size={17} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/accounts/$accountId/broadcasts/new"
              params={params}
              search={{ pageId: page.id }}
              {...props}
            />
          )}
        >
          {t('textAll')}
        </Button>
      )}
      {supervises && (
        <>
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/accounts/$accountId/pages/$pageId/edit"
                params={{ ...params, pageId: page.id }}
                {...props}
              />
            )}
          >
            {t('edit.button')}
          </Button>
          <PageMenu
            page={page}
            onDeleted={() => void navigate({ to: '/accounts/$accountId/pages', params })}
          />
        </>
      )}
    </Group>
  );
}
