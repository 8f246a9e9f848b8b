import { ActionIcon, Badge, Group, Text, Title, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '@/api/schema';
import { absoluteTime } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { LiveIndicator } from '@/ui/live-indicator';
import { PersonAvatar } from '@/ui/person-avatar';
import { nameOf } from '../name-of';
import { Assignee } from './assignee';
import classes from './thread.module.css';

export function ThreadHeader({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('inbox');
  const { account } = useWorkplace();
  const { client, optedOutAt, number } = conversation;
  const label = account.numbers.find((own) => own.number === number)?.label;
  return (
    <header className={classes.head}>
      <ActionIcon
        renderRoot={(props) => (
          <Link
            to="/accounts/$accountId/inbox"
            params={{ accountId: account.id }}
            search={(search) => search}
            {...props}
          />
        )}
        variant="subtle"
        color="gray"
        size="lg"
        hiddenFrom="sm"
        aria-label={t('back')}
      >
        <IconArrowLeft size={20} aria-hidden />
      </ActionIcon>
      <PersonAvatar name={client.name} size={40} />
      <div className={classes.headText}>
        <Title order={2} size="h5" lineClamp={1}>
          {client.id ? (
            <Link
              to="/accounts/$accountId/clients/$clientId"
              params={{ accountId: account.id, clientId: client.id }}
              className={classes.clientLink}
            >
              {nameOf(conversation)}
            </Link>
          ) : (
            nameOf(conversation)
          )}
        </Title>
        <Text size="xs" c="dimmed" truncate>
          {client.name && `${formatPhone(client.phone)} · `}
          {t('via', { number: label || formatPhone(number) })}
        </Text>
      </div>
      <Group gap={6} wrap="nowrap">
        <Assignee conversation={conversation} />
        {optedOutAt && (
          <Tooltip label={t('optedOut.since', { date: absoluteTime(optedOutAt) })}>
            <Badge color="red" variant="light">
              {t('optedOut.badge')}
            </Badge>
          </Tooltip>
        )}
        {client.blocked && (
          <Badge color="gray" variant="light">
            {t('blocked.badge')}
          </Badge>
        )}
        <LiveIndicator hiddenFrom="sm" />
      </Group>
    </header>
  );
}
