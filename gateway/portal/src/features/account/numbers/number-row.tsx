import { ActionIcon, Badge, Group, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPencil, IconPhone, IconStar, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountNumber } from '@/api/schema';
import { complain } from '@/lib/complain';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { useChangeNumber } from '../api/numbers';
import { LabelNumber } from './label-number';
import classes from './numbers.module.css';
import { Registration } from './registration';
import { RemoveNumber } from './remove-number';

/** One number: what it is for, what it can do, and what can be done with it. */
export function NumberRow({ number: own }: { number: AccountNumber }) {
  const { t } = useTranslation('account');
  const { manages } = useWorkplace();
  const { number, label, isDefault, capabilities = [] } = own;
  return (
    <li className={classes.row}>
      <IconPhone size={18} stroke={1.7} aria-hidden />
      <div className={classes.grow}>
        <Group gap={8}>
          <Text size="sm" fw={600}>
            {formatPhone(number)}
          </Text>
          {isDefault && (
            <Badge size="sm" variant="light">
              {t('numbers.default')}
            </Badge>
          )}
          {manages && <Registration number={number} />}
        </Group>
        <Text size="xs" c="dimmed">
          {[label, ...capabilities.map((capability) => t(`numbers.capabilities.${capability}`))].join(' · ')}
        </Text>
      </div>
      {manages && <NumberMenu number={own} />}
    </li>
  );
}

function NumberMenu({ number: own }: { number: AccountNumber }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const [labelling, label] = useDisclosure(false);
  const [removing, remove] = useDisclosure(false);
  const change = useChangeNumber(account.id);
  const { number, isDefault } = own;
  const makeDefault = () =>
    change.mutate(
      { number, isDefault: true },
      {
        onSuccess: () => tell(t('numbers.madeDefault', { number: formatPhone(number) })),
        onError: (error) => complain(t('numbers.notChanged'), error),
      },
    );
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('numbers.menu', { number: formatPhone(number) })}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={label.open}>
            {t('numbers.relabel')}
          </Menu.Item>
          {!isDefault && (
            <Menu.Item leftSection={<IconStar size={16} aria-hidden />} onClick={makeDefault}>
              {t('numbers.toDefault')}
            </Menu.Item>
          )}
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove.open}>
            {t('numbers.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LabelNumber number={own} opened={labelling} onClose={label.close} />
      <RemoveNumber number={number} opened={removing} onClose={remove.close} />
    </>
  );
}
