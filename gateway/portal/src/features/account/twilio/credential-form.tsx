import { Alert, PasswordInput, Text, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Carrier } from '@/api/number-schema';
import { formatMoney } from '@/lib/money';
import { useWorkplace } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { useConnectCarrier } from '../api/carrier';

interface Fields {
  accountSid: string;
  authToken: string;
  messagingServiceSid: string;
}

/** Credentials go in and never come out; Twilio is asked before they are kept. */
export function CredentialForm({ carrier }: { carrier: Carrier }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const connect = useConnectCarrier(account.id);
  const [check, setCheck] = useState<Carrier['check']>(null);
  const form = useForm<Fields>({
    defaultValues: {
      accountSid: carrier.accountSid ?? '',
      authToken: '',
      messagingServiceSid: carrier.messagingServiceSid ?? '',
    },
  });
  const { errors } = form.formState;

  async function save({ accountSid, authToken, messagingServiceSid }: Fields) {
    setCheck(null);
    const connected = await connect.mutateAsync({
      accountSid: accountSid.trim(),
      authToken: authToken.trim(),
      messagingServiceSid: messagingServiceSid.trim() || null,
    });
    form.resetField('authToken');
    setCheck(connected.check);
  }

  return (
    <Form form={form} onSave={save} save={t('twilio.save')}>
      <Text size="sm" c="dimmed">
        {t(carrier.usesInstallation ? 'twilio.ownHint' : 'twilio.replaceHint')}
      </Text>
      {check && <Works check={check} />}
      <TextInput
        label={t('twilio.accountSid')}
        placeholder="AC…"
        autoComplete="off"
        spellCheck={false}
        error={errors.accountSid?.message}
        {...form.register('accountSid', {
          validate: (sid) => /^AC[0-9a-f]{32}$/i.test(sid.trim()) || t('twilio.accountSidInvalid'),
        })}
      />
      <PasswordInput
        label={t('twilio.authToken')}
        description={t('twilio.authTokenHint')}
        autoComplete="off"
        error={errors.authToken?.message}
        {...form.register('authToken', {
          validate: (token) => /^[0-9a-z]{32}$/i.test(token.trim()) || t('twilio.authTokenInvalid'),
        })}
      />
      <TextInput
        label={t('twilio.messagingServiceSid')}
        description={t('twilio.messagingServiceSidHint')}
        placeholder="MG…"
        autoComplete="off"
        spellCheck={false}
        error={errors.messagingServiceSid?.message}
        {...form.register('messagingServiceSid', {
          validate: (sid) =>
            /^(MG[0-9a-f]{32})?$/i.test(sid.trim()) || t('twilio.messagingServiceSidInvalid'),
        })}
      />
    </Form>
  );
}

function Works({ check: { accountName, balance } }: { check: NonNullable<Carrier['check']> }) {
  const { t } = useTranslation('account');
  return (
    <Alert color="green" role="status" icon={<IconCircleCheck aria-hidden />} title={t('twilio.works')}>
      {balance
        ? t('twilio.worksWith', {
            name: accountName,
            balance: formatMoney(balance.amount, balance.currency),
          })
        : accountName}
    </Alert>
  );
}
