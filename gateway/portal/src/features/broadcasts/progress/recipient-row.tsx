import { Anchor, Badge, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Recipient, RecipientState } from '@/api/broadcast-schema';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import classes from './recipients.module.css';

const COLOURS: Record<RecipientState, string> = {
  waiting: 'gray',
  sent: 'blue',
  delivered: 'green',
  failed: 'red',
  suppressed: 'gray',
  review: 'orange',
  cancelled: 'gray',
};

/** A person, what became of their text, and the way into their conversation. */
export function RecipientRow({ recipient }: { recipient: Recipient }) {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  const { name, phone, state, conversationId, errorWords } = recipient;
  return (
    <li className={classes.person}>
      <div className={classes.about}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {formatPhone(phone)}
        </Text>
        {errorWords && <Text size="xs">{errorWords}</Text>}
      </div>
      <Badge size="sm" variant="light" color={COLOURS[state]} flex="none">
        {t(`recipient.${state}`)}
      </Badge>
      <span className={classes.thread}>
        {conversationId && (
          <Anchor
            size="sm"
            aria-label={t('recipients.threadWith', { name })}
            renderRoot={(props) => (
              <Link
                to="/accounts/$accountId/inbox/$conversationId"
                params={{ accountId: account.id, conversationId }}
                {...props}
              />
            )}
          >
            {t('recipients.thread')}
          </Anchor>
        )}
      </span>
    </li>
  );
}
