import './words';
import { Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useShortcutsEnabled } from '@/lib/preferences';
import { Page } from '@/ui/page';
import { Section } from '@/ui/section';
import { ProfileForm } from './profile-form';

export function ProfilePage() {
  const { t } = useTranslation('profile');
  usePageTitle(t('title'));
  return (
    <Page title={t('title')} size="sm">
      <Stack gap="lg">
        <Section title={t('person')}>
          <ProfileForm />
        </Section>
        <Section title={t('keyboard')}>
          <ShortcutSwitch />
        </Section>
      </Stack>
    </Page>
  );
}

function ShortcutSwitch() {
  const { t } = useTranslation('profile');
  const [enabled, setEnabled] = useShortcutsEnabled();
  return (
    <Switch
      checked={enabled}
      onChange={(event) => setEnabled(event.currentTarget.checked)}
      label={t('shortcuts')}
      description={t('shortcutsHint')}
    />
  );
}
