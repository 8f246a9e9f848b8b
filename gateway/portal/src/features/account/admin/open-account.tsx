import { useNavigate } from '@tanstack/react-router';
import { useController, useForm, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useOpenAccount } from '@/api/accounts';
import { browserLocale, browserTimeZone } from '@/lib/choices';
import { tell } from '@/lib/tell';
import { useShell } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { PersonSelect } from '@/ui/person-select';
import { AccountFields, type AboutAccount } from '../components/account-fields';

interface Props {
  opened: boolean;
  onClose: () => void;
}

export function OpenAccount({ opened, onClose }: Props) {
  const { t } = useTranslation('account');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('open.title')}>
      <OpenAccountForm onClose={onClose} />
    </Dialog>
  );
}

interface Fields extends AboutAccount {
  ownerId: string | undefined;
}

/** The region that the browser's language names, like the US of en-US. */
function browserCountry() {
  return new Intl.Locale(navigator.language).maximize().region ?? 'US';
}

function OpenAccountForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation('account');
  const { me } = useShell();
  const navigate = useNavigate();
  const open = useOpenAccount();
  const form = useForm<Fields>({
    defaultValues: {
      name: '',
      colour: '#1971c2',
      timeZone: browserTimeZone(),
      country: browserCountry(),
      language: browserLocale(),
      ownerId: me.id,
    },
  });

  async function save({ name, colour, ...rest }: Fields) {
    const account = await open.mutateAsync({ ...rest, name: name.trim(), ...(colour && { colour }) });
    tell(t('open.done', { name: account.name }));
    await navigate({ to: '/accounts/$accountId/settings', params: { accountId: account.id } });
  }

  return (
    <Form form={form} onSave={save} save={t('open.save')} onCancel={onClose}>
      <AccountFields control={form.control as unknown as Control<AboutAccount>} />
      <OwnerField control={form.control} />
    </Form>
  );
}

function OwnerField({ control }: { control: Control<Fields> }) {
  const { t } = useTranslation('account');
  const { field, fieldState } = useController({
    control,
    name: 'ownerId',
    rules: { required: t('open.ownerRequired') },
  });
  return (
    <PersonSelect
      {...field}
      onlyActive
      label={t('open.owner')}
      description={t('open.ownerHint')}
      nothingFoundMessage={t('open.nobody')}
      error={fieldState.error?.message}
    />
  );
}
