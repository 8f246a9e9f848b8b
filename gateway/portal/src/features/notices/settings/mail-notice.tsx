import { Alert, Anchor, Text } from '@mantine/core';
import { IconMailX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings } from '@/api/notice-schema';
import { dateOf } from '@/lib/format';

/** Tells whose mail comes back, and why: nothing is mailed until the address changes. */
export function MailNotice({ mail: { address, refused } }: Pick<NoticeSettings, 'mail'>) {
  const { t } = useTranslation('notices');
  return (
    refused && (
      <Alert color="orange" icon={<IconMailX aria-hidden />} title={t('mail.refused')} mb="md">
        <Text size="sm">
          {t('mail.refusedHint', { address, reason: refused.reason, date: dateOf(refused.at) })}{' '}
          <Anchor inherit renderRoot={(props) => <Link to="/profile" {...props} />}>
            {t('mail.change')}
          </Anchor>
        </Text>
      </Alert>
    )
  );
}
