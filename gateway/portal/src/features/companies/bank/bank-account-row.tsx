import { Badge, Button, Group, Text, ThemeIcon } from '@mantine/core';
import { IconBuildingBank, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BankAccount } from '@/api/company-schema';
import { countryName } from '@/lib/countries';
import { dateOf } from '@/lib/format';
import { useThisCompany } from '../this-company';
import { BankAccountMenu } from './bank-account-menu';
import classes from './bank.module.css';
import { ShownNumbers } from './shown-numbers';
import { useBankAccountName } from './use-bank-account-name';
import { useShownNumbers } from './use-shown-numbers';

const COLOURS = { unverified: 'gray', verified: 'green', rejected: 'red' };

/** A bank account: masked, until somebody proves who they are. */
export function BankAccountRow({ account }: { account: BankAccount }) {
  const { t } = useTranslation('companies');
  const company = useThisCompany();
  const { shown, secondsLeft, pending, show, hide } = useShownNumbers(company.id, account.id);
  const { kind, holder, country, lastFour, verification, isDefault, createdAt } = account;
  const name = useBankAccountName(account);
  return (
    <li className={classes.account} aria-label={name}>
      <ThemeIcon variant="light" color="gray" size={38} radius="md">
        <IconBuildingBank size={21} stroke={1.6} aria-hidden />
      </ThemeIcon>
      <div className={classes.grow}>
        <Group gap={8}>
          <Text size="sm" fw={600}>
            {t(`bank.${kind}`)}{' '}
            <span className={classes.masked}>
              <span aria-hidden>•••• </span>
              {lastFour}
            </span>
          </Text>
          {isDefault && (
            <Badge size="sm" variant="light">
              {t('bank.default')}
            </Badge>
          )}
          <Badge
            size="sm"
            variant="light"
            color={COLOURS[verification]}
            className={classes.state}
            data-verification={verification}
          >
            {t(`bank.verification.${verification}`)}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {holder} · {countryName(country)} · {t('bank.since', { day: dateOf(createdAt) })}
        </Text>
      </div>
      <Group gap={4} wrap="nowrap" className={classes.buttons}>
        <Button
          size="xs"
          variant="default"
          loading={pending}
          leftSection={shown ? <IconEyeOff size={15} aria-hidden /> : <IconEye size={15} aria-hidden />}
          aria-label={t(shown ? 'bank.hideName' : 'bank.showName', { name })}
          onClick={shown ? hide : show}
        >
          {t(shown ? 'bank.hide' : 'bank.show')}
        </Button>
        <BankAccountMenu account={account} />
      </Group>
      {shown && <ShownNumbers numbers={shown} secondsLeft={secondsLeft} />}
    </li>
  );
}
