import './words';
import { Alert, Badge, Button, Group as Row, Skeleton, Stack } from '@mantine/core';
import { IconAlertTriangle, IconSend2 } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/group-schema';
import { ProblemError } from '@/lib/api';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { BackLink } from '@/ui/back-link';
import { GroupMark } from '@/ui/group-mark';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { useGroup } from './api/groups';
import { GroupMenu } from './edit/group-menu';
import { MemberSection } from './members/member-section';
import { RulesSection } from './rules/rules-section';

/** One group: who is in it, and how they got there. */
export function GroupPage({ groupId }: { groupId: string }) {
  const { t } = useTranslation('groups');
  const { account } = useWorkplace();
  const group = useGroup(account.id, groupId);
  usePageTitle(group.data?.name ?? t('title'));
  if (group.error instanceof ProblemError && group.error.status === 404) {
    throw group.error;
  }
  if (group.data) {
    return <Loaded group={group.data} />;
  }
  return (
    <Page title={t('title')}>
      {group.error ? (
        <LoadError error={group.error} onRetry={() => void group.refetch()} />
      ) : (
        <Skeleton h={320} radius="lg" />
      )}
    </Page>
  );
}

function Loaded({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { account } = useWorkplace();
  const params = { accountId: account.id };
  const { name, colour, kind, rules, clients, problem } = group;
  return (
    <Page
      title={name}
      hint={t('size', { count: clients })}
      picture={<GroupMark colour={colour} size={18} />}
      badges={
        kind === 'smart' && (
          <Badge size="sm" variant="light">
            {t('kind.smart')}
          </Badge>
        )
      }
      back={
        <BackLink
          renderRoot={(props) => <Link to="/accounts/$accountId/groups" params={params} {...props} />}
        >
          {t('back')}
        </BackLink>
      }
      actions={<Actions group={group} />}
    >
      <Stack gap="md">
        {problem && (
          <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={t('rules.broken')}>
            {problem}
          </Alert>
        )}
        {rules && <RulesSection group={group} rules={rules} />}
        <MemberSection group={group} />
      </Stack>
    </Page>
  );
}

function Actions({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { account, texts, editsClients } = useWorkplace();
  const navigate = useNavigate();
  const params = { accountId: account.id };
  return (
    <Row gap="xs">
      {texts && (
        <Button
          leftSection={<IconSend2 size={17} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/accounts/$accountId/broadcasts/new"
              params={params}
              search={{ groupId: group.id }}
              {...props}
            />
          )}
        >
          {t('textGroup')}
        </Button>
      )}
      {editsClients && (
        <GroupMenu
          group={group}
          onDeleted={() => void navigate({ to: '/accounts/$accountId/groups', params, replace: true })}
        />
      )}
    </Row>
  );
}
