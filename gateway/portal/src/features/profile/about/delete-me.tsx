import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDeleteMe } from '@/api/me';
import { leave } from '@/lib/leave';
import { useShell } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';

/** The way out, with what it costs. */
export function DeleteMe() {
  const { t } = useTranslation('profile');
  const [asking, dialog] = useDisclosure(false);
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed" flex="1 1 260px">
        {t('delete.hint')}
      </Text>
      <Button variant="light" color="red" onClick={dialog.open}>
        {t('delete.open')}
      </Button>
      <Dialog opened={asking} onClose={dialog.close} title={t('delete.sure')}>
        <DeleteForm onClose={dialog.close} />
      </Dialog>
    </Group>
  );
}

function DeleteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const remove = useDeleteMe();
  const form = useForm({ defaultValues: { username: '' } });

  async function save() {
    await remove.mutateAsync();
    await leave('/goodbye');
  }

  return (
    <Form form={form} onSave={save} save={t('delete.confirm')} onCancel={onClose} colour="red">
      <Text size="sm">{t('delete.consequence')}</Text>
      <TextInput
        data-autofocus
        label={t('delete.type', { username: me.username })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={form.formState.errors.username?.message}
        {...form.register('username', {
          validate: (typed) =>
            typed.trim() === me.username || t('delete.mistyped', { username: me.username }),
        })}
      />
    </Form>
  );
}
