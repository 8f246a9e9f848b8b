import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActionPage, SupporterFilter } from '@/api/page-schema';
import { complain } from '@/lib/complain';
import { useExportSupporters } from '../api/supporters';

const FORMATS = ['csv', 'xlsx'] as const;

/** The supporters who are shown, as a file. */
export function ExportSupporters({ page, filter }: { page: ActionPage; filter: SupporterFilter }) {
  const { t } = useTranslation('action-pages');
  const { mutate, isPending } = useExportSupporters(page);
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          loading={isPending}
          leftSection={<IconDownload size={15} aria-hidden />}
        >
          {t('export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            onClick={() => mutate({ format, filter }, { onError: (error) => complain(t('failed'), error) })}
          >
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
