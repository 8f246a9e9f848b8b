import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { tell } from '@/lib/tell';

/** Copies the link of a page, from a row of a list. */
export function CopyIcon({ page: { title, url } }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  return (
    <CopyButton value={url}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('link.copyOf', { title })}
          onClick={() => {
            copy();
            tell(t('link.copied'));
          }}
        >
          {copied ? <IconCheck size={18} aria-hidden /> : <IconLink size={18} aria-hidden />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
