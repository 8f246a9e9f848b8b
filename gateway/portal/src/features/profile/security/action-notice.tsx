import { Alert } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const LOOKS = {
  done: { color: 'green', icon: <IconCircleCheck aria-hidden /> },
  cancelled: { color: 'gray', icon: <IconInfoCircle aria-hidden /> },
  failed: { color: 'red', icon: <IconAlertCircle aria-hidden /> },
};

/** Tells once how the visit at Keycloak went. */
export function ActionNotice() {
  const { t } = useTranslation(['profile', 'common']);
  const { action, change } = useSearch({ from: '/_shell/profile/security' });
  const navigate = useNavigate();
  const [told, setTold] = useState(action && { action, change });
  useEffect(() => {
    if (action) {
      // A reload does not tell it again.
      void navigate({ to: '/profile/security', search: {}, replace: true });
    }
  }, [action, navigate]);
  if (!told) {
    return null;
  }
  return (
    <Alert
      {...LOOKS[told.action]}
      role={told.action === 'failed' ? 'alert' : 'status'}
      withCloseButton
      closeButtonLabel={t('common:close')}
      onClose={() => setTold(undefined)}
    >
      {told.action === 'done' ? t(`action.done.${told.change ?? 'other'}`) : t(`action.${told.action}`)}
    </Alert>
  );
}
