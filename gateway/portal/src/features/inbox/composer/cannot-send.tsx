import { Alert } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '@/api/schema';
import { absoluteTime } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import classes from './composer.module.css';

/** Stands in the composer's place when the person must not be texted. */
export function CannotSend({ conversation, name }: { conversation: Conversation; name: string }) {
  const { t } = useTranslation('inbox');
  const { optedOutAt, number } = conversation;
  return (
    <Alert
      color="red"
      icon={<IconBan aria-hidden />}
      className={classes.notice}
      title={optedOutAt ? t('optedOut.title', { name }) : t('blocked.title', { name })}
    >
      {optedOutAt
        ? t('optedOut.hint', { date: absoluteTime(optedOutAt), number: formatPhone(number) })
        : t('blocked.hint')}
    </Alert>
  );
}
