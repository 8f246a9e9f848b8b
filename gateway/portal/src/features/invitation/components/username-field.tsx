import { Button, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegistrationCheck } from '@/api/registration-schema';
import { suggestionsFor } from '../suggestions';
import type { RegistrationForm } from './registration-fields';

interface Props {
  form: RegistrationForm;
  /** What the server has against what stands there. */
  fault: RegistrationCheck['username'];
}

/** The name to sign in with; others are offered while there is none that will do. */
export function UsernameField({ form, fault }: Props) {
  const { t } = useTranslation('invitation');
  const { errors } = form.formState;
  const [username, firstName, lastName] = form.watch(['username', 'firstName', 'lastName']);
  const wanting = !username || fault !== null || errors.username;
  const others = suggestionsFor(firstName, lastName).filter((other) => other !== username);
  return (
    <div>
      <TextInput
        label={t('username.label')}
        description={t('username.hint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.username?.message ?? (fault && t(`username.${fault}`))}
        {...form.register('username', { validate: (name) => name.trim() !== '' || t('username.required') })}
      />
      {wanting && others.length > 0 && (
        <Group gap={6} mt={6}>
          <Text size="xs" c="dimmed">
            {t('username.others')}
          </Text>
          {others.map((other) => (
            <Button
              key={other}
              size="compact-xs"
              variant="light"
              onClick={() => form.setValue('username', other, { shouldValidate: true })}
            >
              {other}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}
