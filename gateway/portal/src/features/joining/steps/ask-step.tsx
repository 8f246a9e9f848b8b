import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { JoinForm } from '@/api/joining-schema';
import { browserLocale, languageName } from '@/lib/choices';
import { formatPhone, toE164 } from '@/lib/phone';
import { Form } from '@/ui/form';
import { FormAlert } from '@/ui/form-alert';
import { AccountFront } from '@/ui/front/account-front';
import { ClientFieldInputs, fieldValues, filledIn } from '@/ui/front/client-field-inputs';
import { OwnWords } from '@/ui/front/own-words';
import { sendCode } from '../api/send-code';
import type { Progress } from '../progress';
import type { JoinFields } from './join-fields';
import { PhoneInput } from './phone-input';
import { Trap } from './trap';

interface Props {
  place: string;
  form: JoinForm;
  /** Somebody was further and took too long. */
  over: boolean;
  onGoOn: (progress: Progress) => void;
}

const LONGEST_NAME = 100;

function languageOf({ languages, account }: JoinForm) {
  return (
    [browserLocale(), account.language].find((one) => languages.includes(one)) ??
    languages[0] ??
    account.language
  );
}

/** Asks who wants to join, and has a code texted to them. */
export function AskStep({ place, form: asked, over, onGoOn }: Props) {
  const { t } = useTranslation('joining');
  const { account, intro, fields, languages, consentWords, phoneHint } = asked;
  const form = useForm<JoinFields>({
    defaultValues: {
      name: '',
      phone: '',
      language: languageOf(asked),
      website: '',
      fields: fieldValues(fields),
    },
  });
  const { errors } = form.formState;

  async function save({ name, phone, language, website, fields: typed }: JoinFields) {
    const number = phoneHint ? null : toE164(phone, account.country)!;
    const filled = filledIn(typed);
    const { attempt } = await sendCode({
      place,
      name: name.trim(),
      phone: number,
      language,
      website,
      fields: filled,
    });
    onGoOn({ step: 'code', attempt, phone: number ? formatPhone(number) : phoneHint! });
  }

  return (
    <AccountFront account={account} title={t('title', { account: account.name })} hint={intro}>
      <FormAlert message={over ? t('code.over') : undefined} />
      <Form form={form} onSave={save} save={t('send')} wide>
        <TextInput
          label={t('name')}
          autoComplete="name"
          dir="auto"
          error={errors.name?.message}
          {...form.register('name', {
            validate: (name) => name.trim() !== '' || t('nameRequired'),
            maxLength: { value: LONGEST_NAME, message: t('nameTooLong', { count: LONGEST_NAME }) },
          })}
        />
        <PhoneInput control={form.control} country={account.country} hint={phoneHint} />
        {languages.length > 1 && (
          <NativeSelect
            label={t('language')}
            data={languages.map((value) => ({ value, label: languageName(value) }))}
            error={errors.language?.message}
            {...form.register('language')}
          />
        )}
        <ClientFieldInputs control={form.control} fields={fields} />
        <Trap {...form.register('website')} />
        <div>
          <Text size="sm" c="dimmed">
            {t('next')} {t('consent')}
          </Text>
          <OwnWords size="sm" mt={4}>
            {consentWords}
          </OwnWords>
        </div>
      </Form>
    </AccountFront>
  );
}
