import { PinInput, type PinInputProps } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './words';

/** One box a digit; typing starts in the first. */
export function Digits(props: PinInputProps) {
  const { t } = useTranslation('front');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('input')?.focus(), []);
  return (
    <PinInput
      {...props}
      rootRef={root}
      oneTimeCode
      type="number"
      size="lg"
      mt={6}
      gap={8}
      dir="ltr"
      ariaLabel={t('code.digit')}
    />
  );
}
