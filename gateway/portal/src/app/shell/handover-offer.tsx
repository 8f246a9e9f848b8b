import { Anchor, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShell } from '@/lib/workplace';
import classes from './shell.module.css';

/** Leads who is to become the owner to where that is decided. */
export function HandoverOffer({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const { me, account } = useShell();
  if (!account?.handover || account.handover.to.id !== me.id) {
    return null;
  }
  return (
    <Anchor
      className={classes.offer}
      underline="never"
      onClick={onNavigate}
      renderRoot={(props) => (
        <Link to="/accounts/$accountId/settings/members" params={{ accountId: account.id }} {...props} />
      )}
    >
      <IconKey size={18} style={{ flex: 'none' }} aria-hidden />
      <Text size="sm" fw={600} c="var(--mantine-color-text)">
        {t('handoverOffer', { name: account.handover.from.name })}
      </Text>
    </Anchor>
  );
}
