import { Alert, Button, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { ProblemError } from '@/lib/api';
import { Section } from '@/ui/section';
import { userKey } from '../api/keys';
import { AboutForm } from './about-form';

function isConflict(error: unknown) {
  return error instanceof ProblemError && error.is('changed-meanwhile');
}

/** Who somebody is; an edit that met another one is not saved over it. */
export function AboutSection({ user }: { user: User }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  // What the form began with stays, whatever arrives meanwhile: its version says so to the server.
  const [basis, setBasis] = useState(user);
  const [conflict, setConflict] = useState(false);

  async function reload() {
    await client.refetchQueries({ queryKey: userKey(user.id) });
    setBasis(client.getQueryData<User>(userKey(user.id)) ?? user);
    setConflict(false);
  }

  return (
    <Section title={t('about.title')}>
      {conflict && (
        <Alert
          mb="md"
          color="orange"
          role="alert"
          icon={<IconAlertCircle aria-hidden />}
          title={t('about.conflict')}
        >
          <Text size="sm">{t('about.conflictHint', { name: basis.name })}</Text>
          <Button size="xs" mt="sm" variant="default" onClick={() => void reload()}>
            {t('about.reload')}
          </Button>
        </Alert>
      )}
      <AboutForm
        key={basis.version}
        user={basis}
        fresh={user}
        onFresh={setBasis}
        onConflict={(error) => {
          setConflict(isConflict(error));
          return isConflict(error);
        }}
      />
    </Section>
  );
}
