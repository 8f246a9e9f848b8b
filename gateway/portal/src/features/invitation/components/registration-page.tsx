import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { InvitationOffer } from '@/api/registration-schema';
import { ProblemError } from '@/lib/api';
import { browserLocale, browserTimeZone } from '@/lib/choices';
import { forgetToken } from '@/lib/invitation-token';
import { Form } from '@/ui/form';
import { FrontPage } from '@/ui/front-page';
import { useCheck } from '../api/check';
import { useRedeem } from '../api/redeem';
import { suggestionsFor } from '../suggestions';
import { troubleOf, type Trouble } from './link-trouble';
import { PasswordField } from './password-field';
import { PersonFields } from './person-fields';
import type { RegistrationFields } from './registration-fields';
import { UsernameField } from './username-field';

interface Props {
  token: string;
  offer: InvitationOffer;
  onDone: (username: string) => void;
  onTrouble: (trouble: Trouble) => void;
}

/** Greets the invited person and asks for what a user needs. */
export function RegistrationPage({ token, offer, onDone, onTrouble }: Props) {
  const { t } = useTranslation('invitation');
  const redeem = useRedeem(token);
  const form = useForm<RegistrationFields>({
    defaultValues: {
      username: suggestionsFor(offer.firstName, offer.lastName)[0] ?? '',
      firstName: offer.firstName,
      lastName: offer.lastName,
      password: '',
      locale: browserLocale(),
      timeZone: browserTimeZone(),
    },
  });
  const [username, password] = form.watch(['username', 'password']);
  const check = useCheck(token, { username: username.trim(), password });

  async function save(fields: RegistrationFields) {
    try {
      const user = await redeem.mutateAsync({
        ...fields,
        username: fields.username.trim(),
        firstName: fields.firstName.trim(),
        lastName: fields.lastName.trim(),
      });
      forgetToken();
      onDone(user.username);
    } catch (error) {
      const trouble = troubleOf(error);
      if (error instanceof ProblemError && [404, 410].includes(error.status)) {
        onTrouble(trouble);
      } else {
        throw error;
      }
    }
  }

  return (
    <FrontPage title={t('greeting', { name: offer.invitedBy.name })} hint={t('hint', { email: offer.email })}>
      <Form form={form} onSave={save} save={t('save')}>
        <PersonFields form={form} />
        <UsernameField form={form} fault={check.username} />
        <PasswordField form={form} complaints={check.password} />
      </Form>
    </FrontPage>
  );
}
