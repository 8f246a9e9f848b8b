import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconShoppingCart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { useCarrier } from '../api/carrier';
import { BringNumber } from './bring-number';
import { BuyNumber } from './buy-number';
import { NumberRow } from './number-row';
import classes from './numbers.module.css';

/** The numbers that the account texts from, and the ways to more. */
export function NumbersPage() {
  const { t } = useTranslation('account');
  const { account, me, manages } = useWorkplace();
  const [bringing, bring] = useDisclosure(false);
  const [buying, buy] = useDisclosure(false);
  const carrier = useCarrier(account.id, manages);
  usePageTitle(t('tabs.numbers'));
  // The installation's Twilio account is shared: an admin deals out its numbers.
  const adds = manages && (me.admin || carrier.data?.usesInstallation === false);
  return (
    <Section title={t('numbers.title')}>
      <Stack gap="md">
        {account.numbers.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('numbers.none')}
          </Text>
        ) : (
          <ul className={classes.list}>
            {account.numbers.map((number) => (
              <NumberRow key={number.number} number={number} />
            ))}
          </ul>
        )}
        {adds && (
          <Group gap="sm">
            <Button size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={bring.open}>
              {t('numbers.bring')}
            </Button>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconShoppingCart size={16} aria-hidden />}
              onClick={buy.open}
            >
              {t('numbers.buy')}
            </Button>
          </Group>
        )}
        {manages && !adds && carrier.data && (
          <Text size="sm" c="dimmed">
            {t('numbers.adminsOnly')}
          </Text>
        )}
      </Stack>
      <BringNumber opened={bringing} onClose={bring.close} />
      <BuyNumber opened={buying} onClose={buy.close} />
    </Section>
  );
}
