import { MantineThemeProvider, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicAccount } from '@/api/joining-schema';
import { AccountMark } from '../account-mark';
import classes from './account-front.module.css';
import { THUMBS } from './thumbs';
import './words';

interface Props {
  account: PublicAccount;
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}

/** A page of an account's for who is not signed in: in its name and colour. */
export function AccountFront({ account, title, hint, children }: Props) {
  const { t } = useTranslation('front');
  useDocumentTitle(`${title} · ${account.name}`);
  return (
    <main
      className={classes.page}
      style={{ '--account-colour': account.colour ?? 'var(--mantine-primary-color-filled)' } as CSSProperties}
    >
      <div className={classes.inside}>
        <div className={classes.account}>
          <AccountMark name={account.name} colour={account.colour} size={44} />
          <bdi>{account.name}</bdi>
        </div>
        <div className={classes.card}>
          <FrontTitle key={title} title={title} />
          {hint && (
            <Text c="dimmed" mt={6} component="div" className={classes.own} dir="auto">
              {hint}
            </Text>
          )}
          <MantineThemeProvider theme={THUMBS}>
            <Stack mt="lg">{children}</Stack>
          </MantineThemeProvider>
        </div>
        <Text size="xs" c="dimmed" ta="center">
          {t('poweredBy')}
        </Text>
      </div>
    </main>
  );
}

/** With each step the page begins anew: for the eye at its top, for the ear with its title. */
function FrontTitle({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, []);
  return (
    <Title ref={heading} order={1} size="h2" tabIndex={-1} className={classes.title}>
      {title}
    </Title>
  );
}
