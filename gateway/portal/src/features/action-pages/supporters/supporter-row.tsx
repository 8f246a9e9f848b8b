import { Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPage, Supporter } from '@/api/page-schema';
import { fromNow } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { Time } from '@/ui/time';
import classes from './supporters.module.css';
import { TextSupporter } from './text-supporter';

interface Props {
  supporter: Supporter;
  page: ActionPage;
}

/** A supporter: who they are, what they said, and the way into their conversation. */
export function SupporterRow({ supporter, page }: Props) {
  const { t } = useTranslation('action-pages');
  const { texts } = useWorkplace();
  const { name, phone, state, at, leftAt, repliedAt } = supporter;
  const answers = answersOf(supporter, page);
  return (
    <li className={classes.person}>
      <PersonAvatar name={name} size={34} />
      <div className={classes.about}>
        <Group gap={6}>
          <Name supporter={supporter} />
          {state !== 'in' && (
            <Badge size="xs" variant="outline" color={state === 'left' ? 'red' : 'gray'} tt="none">
              {leftAt ? t('people.leftWhen', { when: fromNow(leftAt) }) : t(`people.states.${state}`)}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed" component="div">
          {formatPhone(phone)} · <Time at={at}>{fromNow(at)}</Time>
        </Text>
        {repliedAt && (
          <Text size="xs" fw={600} component="div">
            <Time at={repliedAt}>{t('people.replied', { when: fromNow(repliedAt) })}</Time>
          </Text>
        )}
        {answers && (
          <Text size="xs" dir="auto">
            {answers}
          </Text>
        )}
      </div>
      {texts && state === 'in' && <TextSupporter supporter={supporter} />}
    </li>
  );
}

function Name({ supporter: { name, clientId } }: Pick<Props, 'supporter'>) {
  const { account } = useWorkplace();
  return clientId ? (
    <Link
      to="/accounts/$accountId/clients/$clientId"
      params={{ accountId: account.id, clientId }}
      className={classes.name}
      dir="auto"
    >
      {name}
    </Link>
  ) : (
    <Text size="sm" fw={600} dir="auto">
      {name}
    </Text>
  );
}

/** The page's questions with what was answered. */
function answersOf({ answers }: Supporter, { fields }: ActionPage) {
  return fields
    .filter(({ key }) => answers[key])
    .map(({ key, label }) => `${label}${/\p{P}$/u.test(label) ? '' : ':'} ${answers[key]}`)
    .join(' · ');
}
