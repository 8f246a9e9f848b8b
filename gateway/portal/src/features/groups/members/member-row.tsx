import { Badge, Button, Group as Row, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/group-schema';
import type { Client } from '@/api/schema';
import { complain } from '@/lib/complain';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { useTakeOut } from '../api/members';
import classes from './members.module.css';

interface Props {
  client: Client;
  group: Group;
  removable: boolean;
}

/** A client in a group: the way to their page, and out. */
export function MemberRow({ client, group, removable }: Props) {
  const { account } = useWorkplace();
  const { id, name, phone } = client;
  return (
    <li className={classes.member}>
      <PersonAvatar name={name} size={34} />
      <div className={classes.about}>
        <Row gap={6}>
          <Link
            to="/accounts/$accountId/clients/$clientId"
            params={{ accountId: account.id, clientId: id }}
            className={classes.name}
          >
            {name}
          </Link>
          <WhyNoText client={client} />
        </Row>
        <Text size="xs" c="dimmed">
          {formatPhone(phone)}
        </Text>
      </div>
      {removable && <TakeOut client={client} group={group} />}
    </li>
  );
}

/** Why a text to the group will not reach somebody. */
function WhyNoText({ client: { blocked, consent, paused } }: Pick<Props, 'client'>) {
  const { t } = useTranslation('groups');
  if (blocked) {
    return (
      <Badge size="xs" variant="light" color="red">
        {t('members.blocked')}
      </Badge>
    );
  }
  const reason = { none: 'no-consent', withdrawn: 'withdrawn', given: paused && 'paused' } as const;
  const why = reason[consent];
  return (
    why && (
      <Badge size="xs" variant="outline" color="gray" tt="none">
        {t(`members.${why}`)}
      </Badge>
    )
  );
}

function TakeOut({ client: { id, name }, group }: Omit<Props, 'removable'>) {
  const { t } = useTranslation('groups');
  const takeOut = useTakeOut(group.id);
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      fw={500}
      flex="none"
      aria-label={t('members.removeName', { name })}
      loading={takeOut.isPending}
      onClick={() =>
        takeOut.mutate(id, {
          onSuccess: () => tell(t('members.removed', { name, group: group.name })),
          onError: (error) => complain(t('failed'), error),
        })
      }
    >
      {t('members.remove')}
    </Button>
  );
}
