import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Section } from '@/ui/section';
import { useBasis } from '@/ui/use-basis';
import { userKey } from '../api/keys';
import { AboutForm } from './about-form';

/** Who somebody is; an edit that met another one is not saved over it. */
export function AboutSection({ user }: { user: User }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const { basis, setBasis, conflict, saving, reload } = useBasis(user, async () => {
    await client.refetchQueries({ queryKey: userKey(user.id) });
    return client.getQueryData<User>(userKey(user.id));
  });
  return (
    <Section title={t('about.title')}>
      <ConflictAlert shown={conflict} onReload={() => void reload()} />
      <AboutForm key={basis.version} user={basis} fresh={user} onFresh={setBasis} saving={saving} />
    </Section>
  );
}
