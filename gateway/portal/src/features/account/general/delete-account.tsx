import { Alert, Text, TextInput } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRefreshAccounts } from '@/api/accounts';
import { ProblemError } from '@/lib/api';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { useDeleteAccount } from '../api/account';

/** How many texts wait, or that nobody can say so now; undefined for any other refusal. */
function waitingIn(error: unknown) {
  if (!(error instanceof ProblemError)) {
    return undefined;
  }
  if (error.is('texts-waiting')) {
    return error.problem.waiting ?? null;
  }
  return error.status === 503 ? null : undefined;
}

/** Nobody deletes an account by a slip: its name has to be typed, and what still waits is told first. */
export function DeleteAccount({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const { me, account } = useWorkplace();
  const navigate = useNavigate();
  const refresh = useRefreshAccounts();
  const remove = useDeleteAccount(account.id);
  const [waiting, setWaiting] = useState<number | null>();
  const form = useForm({ defaultValues: { typed: '' } });

  async function save() {
    try {
      await remove.mutateAsync(waiting !== undefined);
    } catch (error) {
      const told = waitingIn(error);
      if (told === undefined) {
        throw error;
      }
      setWaiting(told);
      return;
    }
    tell(t('delete.done', { name: account.name }));
    await (me.admin
      ? navigate({ to: '/admin/accounts', search: { deleted: true } })
      : navigate({ to: '/profile/accounts' }));
    await refresh();
  }

  return (
    <Form
      form={form}
      onSave={save}
      save={t(waiting === undefined ? 'delete.confirm' : 'delete.confirmWaiting')}
      onCancel={onClose}
      colour="red"
    >
      <Text size="sm">{t('delete.consequence')}</Text>
      {waiting !== undefined && (
        <Alert color="orange" role="alert" icon={<IconClock aria-hidden />}>
          {waiting === null ? t('delete.waitingUnknown') : t('delete.waiting', { count: waiting })}
        </Alert>
      )}
      <TextInput
        data-autofocus
        label={t('delete.type', { name: account.name })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={form.formState.errors.typed?.message}
        {...form.register('typed', {
          validate: (typed) =>
            typed.trim() === account.name.trim() || t('delete.mistyped', { name: account.name }),
        })}
      />
    </Form>
  );
}
