import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** Wider for what needs room. */
  size?: 'md' | 'xl';
  children: ReactNode;
}

/** A window over the page, with a title and a way out; a click beside it loses nothing that was typed. */
export function Dialog({ opened, onClose, title, size, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Modal>
  );
}
