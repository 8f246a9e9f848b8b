import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Section } from '@/ui/section';
import { DeleteAccount } from './delete-account';

export function DangerZone() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const [asking, dialog] = useDisclosure(false);
  return (
    <Section title={t('delete.title')}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed" flex="1 1 260px">
          {t('delete.hint')}
        </Text>
        <Button variant="light" color="red" onClick={dialog.open}>
          {t('delete.open')}
        </Button>
      </Group>
      <Dialog opened={asking} onClose={dialog.close} title={t('delete.sure', { name: account.name })}>
        <DeleteAccount onClose={dialog.close} />
      </Dialog>
    </Section>
  );
}
