import { Button, CopyButton, Group, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './link.module.css';

interface Props {
  label: string;
  description?: string;
  value: string;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** Something to be taken elsewhere as it stands. */
export function CopyField({ label, description, value, children }: Props) {
  const { t } = useTranslation('action-pages');
  return (
    <div>
      <Textarea
        readOnly
        autosize
        variant="filled"
        label={label}
        description={description}
        classNames={{ input: classes.code }}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="xs" mt="xs">
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="light"
              leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
              onClick={copy}
            >
              <span role="status">{t(copied ? 'link.isCopied' : 'link.copy')}</span>
            </Button>
          )}
        </CopyButton>
        {children}
      </Group>
    </div>
  );
}
