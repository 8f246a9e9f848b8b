import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { Section } from '@/ui/section';
import { DeleteMe } from './delete-me';
import { PictureField } from './picture-field';
import { ProfileForm } from './profile-form';
import { ShortcutSwitch } from './shortcut-switch';

/** Who somebody is, for their colleagues. */
export function AboutPage() {
  const { t } = useTranslation('profile');
  usePageTitle(t('title'));
  return (
    <Stack gap="lg">
      <Section title={t('picture.title')}>
        <PictureField />
      </Section>
      <Section title={t('person')}>
        <ProfileForm />
      </Section>
      <Section title={t('keyboard')}>
        <ShortcutSwitch />
      </Section>
      <Section title={t('delete.title')}>
        <DeleteMe />
      </Section>
    </Stack>
  );
}
