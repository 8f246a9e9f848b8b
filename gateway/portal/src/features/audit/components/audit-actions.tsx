import { Alert, Button, Group, Modal } from '@mantine/core';
import { IconDownload, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuditQuery } from '@/api/people-paths';
import type { AuditVerification } from '@/api/people-schema';
import { complain } from '@/lib/complain';
import { useExportAudit } from '../api/export-audit';
import { useVerifyAudit } from '../api/verify-audit';

/** Checks the whole record; exports what the filters leave of it. */
export function AuditActions({ query }: { query: AuditQuery }) {
  const { t } = useTranslation(['audit', 'common']);
  const verify = useVerifyAudit();
  const save = useExportAudit();
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={17} aria-hidden />}
        loading={verify.isPending}
        onClick={() => verify.mutate(undefined, { onError: (error) => complain(t('verify.failed'), error) })}
      >
        {t('verify.button')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={17} aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate(query, { onError: (error) => complain(t('export.failed'), error) })}
      >
        {t('export.button')}
      </Button>
      <Modal
        opened={verify.data !== undefined}
        onClose={verify.reset}
        title={t('verify.button')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {verify.data && <Verdict verification={verify.data} />}
      </Modal>
    </Group>
  );
}

// The colour of the alert is too light for its title.
const TITLE = { title: { color: 'var(--mantine-color-text)' } };

function Verdict({ verification }: { verification: AuditVerification }) {
  const { t } = useTranslation('audit');
  const { intact, lines, firstTampered, anchored } = verification;
  if (intact) {
    return (
      <Alert color="green" icon={<IconShieldCheck aria-hidden />} styles={TITLE} title={t('verify.intact')}>
        {t('verify.intactHint', { count: lines, formatted: lines.toLocaleString() })}
        {anchored === null && ` ${t('verify.unanchored')}`}
      </Alert>
    );
  }
  return (
    <Alert
      color="red"
      role="alert"
      styles={TITLE}
      icon={<IconShieldX aria-hidden />}
      title={t('verify.tampered')}
    >
      {t('verify.tamperedHint', { sequence: firstTampered })}
    </Alert>
  );
}
