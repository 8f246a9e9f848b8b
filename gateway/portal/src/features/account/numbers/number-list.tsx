import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPhone, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { AddNumber } from './add-number';

export function NumberList() {
  const { t } = useTranslation('account');
  const { account, manages } = useWorkplace();
  const [adding, dialog] = useDisclosure(false);
  return (
    <Section
      title={t('numbers.title')}
      action={
        manages && (
          <Button
            size="xs"
            variant="light"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={dialog.open}
          >
            {t('numbers.add')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {account.numbers.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('numbers.none')}
          </Text>
        )}
        {account.numbers.map(({ number, label, isDefault }) => (
          <Group key={number} gap="sm">
            <IconPhone size={18} stroke={1.7} aria-hidden />
            <Text size="sm" fw={600}>
              {formatPhone(number)}
            </Text>
            <Text size="sm" c="dimmed" flex={1}>
              {label}
            </Text>
            {isDefault && <Badge variant="light">{t('numbers.default')}</Badge>}
          </Group>
        ))}
      </Stack>
      <AddNumber opened={adding} onClose={dialog.close} />
    </Section>
  );
}
