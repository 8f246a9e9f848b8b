import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { useClientFields } from '@/api/list-fields';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { ProfileFacts } from './profile-facts';
import { ProfileForm } from './profile-form';

/** Who the client is: a form for those who may edit, facts for the others. */
export function ProfileSection({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account, editsClients } = useWorkplace();
  const fields = useClientFields(account.id);
  const Profile = editsClients ? ProfileForm : ProfileFacts;
  return (
    <Section title={t('profile.title')}>
      <Stack>
        <Loaded query={fields} height={320}>
          {(items) => <Profile client={client} fields={items} />}
        </Loaded>
      </Stack>
    </Section>
  );
}
