import { List, PasswordInput, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STRENGTHS, strengthOf } from '../strength';
import type { RegistrationForm } from './registration-fields';

const COLOURS = { weak: 'red', fair: 'yellow', good: 'teal', strong: 'green' };

interface Props {
  form: RegistrationForm;
  /** What the server has against what was typed. */
  complaints: string[];
}

/** A new password: what is wrong with it, or how good it is, is told while one types. */
export function PasswordField({ form, complaints }: Props) {
  const { t } = useTranslation('invitation');
  const { errors } = form.formState;
  const password = form.watch('password');
  return (
    <div>
      <PasswordInput
        label={t('password.label')}
        description={t('password.hint')}
        autoComplete="new-password"
        error={errors.password?.message}
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        {...form.register('password', { required: t('password.required') })}
      />
      {/* Read out when the words change. */}
      <div aria-live="polite">{password && <Judgement password={password} complaints={complaints} />}</div>
    </div>
  );
}

function Judgement({ password, complaints }: { password: string; complaints: string[] }) {
  const { t } = useTranslation('invitation');
  const strength = strengthOf(password, complaints);
  const percent = (100 * (STRENGTHS.indexOf(strength) + 1)) / STRENGTHS.length;
  return (
    <>
      <Progress value={percent} color={COLOURS[strength]} size="sm" mt={8} aria-hidden />
      <Text size="xs" c="dimmed" mt={4}>
        {t(`password.${strength}`)}
      </Text>
      {complaints.length > 0 && (
        <List size="xs" mt={4}>
          {complaints.map((complaint) => (
            <List.Item key={complaint}>{complaint}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}
