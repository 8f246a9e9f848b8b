import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClientFilter } from '@/api/client-schema';
import { complain } from '@/lib/complain';
import { useWorkplace } from '@/lib/workplace';
import { useExportClients } from '../api/export-clients';

const FORMATS = ['csv', 'xlsx'] as const;

/** The clients whom a filter finds, as a file. */
export function ExportClients({ filter }: { filter: ClientFilter }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { mutate, isPending } = useExportClients(account.id);
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" loading={isPending} leftSection={<IconDownload size={17} aria-hidden />}>
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
