import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Where people join: to be put on a page, a poster, a receipt. */
export function JoinLink({ accountId }: { accountId: string }) {
  const { t } = useTranslation('enrolment');
  const link = `${window.location.origin}/join/${accountId}`;
  return (
    <Group align="end" gap="xs">
      <TextInput
        readOnly
        variant="filled"
        flex="1 1 240px"
        label={t('joining.page.link')}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button
            variant="light"
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            onClick={copy}
          >
            <span role="status">{t(copied ? 'joining.page.copied' : 'joining.page.copy')}</span>
          </Button>
        )}
      </CopyButton>
      <Button
        component="a"
        href={link}
        target="_blank"
        rel="noopener"
        variant="default"
        leftSection={<IconExternalLink size={16} aria-hidden />}
      >
        {t('joining.page.visit')}
      </Button>
    </Group>
  );
}
