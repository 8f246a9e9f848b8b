import { Input, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AccountGrant, IssuedServiceClient } from '@/api/people-schema';
import { AccountGrants } from '@/ui/account-grants';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useCreateServiceClient } from '../api/service-clients';
import { AREAS, scopesOf, type Area, type Reach } from '../scopes';
import { IssuedSecret } from './issued-secret';
import classes from './scripts.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Makes a script, then shows its secret: once. */
export function CreateScript({ opened, onClose }: Props) {
  const { t } = useTranslation('scripts');
  const [issued, setIssued] = useState<IssuedServiceClient>();
  const close = () => {
    onClose();
    setIssued(undefined);
  };
  return (
    <>
      <Dialog opened={opened && !issued} onClose={onClose} title={t('add')}>
        <ScriptForm onClose={onClose} onIssued={setIssued} />
      </Dialog>
      <IssuedSecret issued={issued} onClose={close} />
    </>
  );
}

interface Fields {
  name: string;
  reaches: Record<Area, Reach>;
  accounts: AccountGrant[];
  expiresAt: string;
}

const NOTHING: Fields['reaches'] = {
  messages: 'nothing',
  clients: 'nothing',
  accounts: 'nothing',
  users: 'nothing',
  audit: 'nothing',
};

// In days; the server allows no more.
const LONGEST = 365;

function dayAfter(days: number) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The end of a day where the person is. */
function endOf(day: string) {
  return new Date(`${day}T23:59:59`);
}

interface FormProps {
  onClose: () => void;
  onIssued: (issued: IssuedServiceClient) => void;
}

function ScriptForm({ onClose, onIssued }: FormProps) {
  const { t } = useTranslation('scripts');
  const create = useCreateServiceClient();
  const form = useForm<Fields>({
    defaultValues: { name: '', reaches: NOTHING, accounts: [], expiresAt: dayAfter(90) },
  });
  const { errors } = form.formState;

  async function save({ name, reaches, accounts, expiresAt }: Fields) {
    const wanted = { name: name.trim(), scopes: scopesOf(reaches), accounts };
    onIssued(await create.mutateAsync({ ...wanted, expiresAt: endOf(expiresAt).toISOString() }));
  }

  return (
    <Form form={form} onSave={save} save={t('form.save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('form.name')}
        description={t('form.nameHint')}
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t('form.nameRequired') })}
      />
      <Controller
        name="reaches"
        control={form.control}
        rules={{ validate: (reaches) => scopesOf(reaches).length > 0 || t('form.scopesRequired') }}
        render={({ field, fieldState }) => (
          <Input.Wrapper
            label={t('form.scopes')}
            labelElement="div"
            error={fieldState.error?.message ?? fieldState.error?.root?.message}
          >
            <Stack gap={6} my={4}>
              {AREAS.map((area) => (
                <AreaReach
                  key={area}
                  area={area}
                  value={field.value[area]}
                  onChange={(reach) => field.onChange({ ...field.value, [area]: reach })}
                />
              ))}
            </Stack>
          </Input.Wrapper>
        )}
      />
      <Controller
        name="accounts"
        control={form.control}
        render={({ field }) => <AccountGrants value={field.value} onChange={field.onChange} />}
      />
      <TextInput
        type="date"
        label={t('form.expiresAt')}
        min={dayAfter(0)}
        max={dayAfter(LONGEST)}
        error={errors.expiresAt?.message}
        {...form.register('expiresAt', {
          validate: (day) => (day >= dayAfter(0) && day <= dayAfter(LONGEST)) || t('form.expiresAtRequired'),
        })}
      />
    </Form>
  );
}

interface ReachProps {
  area: Area;
  value: Reach;
  onChange: (reach: Reach) => void;
}

function AreaReach({ area, value, onChange }: ReachProps) {
  const { t } = useTranslation('scripts');
  // The audit can only be read: whoever could change it would make it worthless.
  const reaches: Reach[] = area === 'audit' ? ['nothing', 'read'] : ['nothing', 'read', 'write'];
  return (
    <div className={classes.area}>
      <Text size="sm">{t(`scopes.${area}`)}</Text>
      <SegmentedControl
        size="xs"
        aria-label={t(`scopes.${area}`)}
        value={value}
        data={reaches.map((reach) => ({ value: reach, label: t(`form.${reach}`) }))}
        onChange={(reach) => onChange(reach as Reach)}
      />
    </div>
  );
}
