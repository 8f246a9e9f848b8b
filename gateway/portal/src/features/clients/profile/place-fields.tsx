import { Select } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { LOCALES, languageName, timeZonesWith } from '@/lib/choices';
import { useWorkplace } from '@/lib/workplace';
import { WHEN_OPEN } from '@/ui/when-open';
import type { ProfileFields } from './profile-fields';

interface Props {
  control: Control<ProfileFields>;
  client: Client;
}

/** In which language and at which hours somebody is texted, and how the zone is known. */
export function PlaceFields({ control, client: { timeZone, timeZoneSource, language } }: Props) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const locale = useController({ control, name: 'language' });
  const zone = useController({ control, name: 'timeZone' });
  const known = zone.field.value !== null && zone.field.value === timeZone && timeZoneSource;
  const languages = language && !LOCALES.includes(language) ? [language, ...LOCALES] : LOCALES;
  return (
    <>
      <Select
        {...locale.field}
        clearable
        label={t('profile.language')}
        placeholder={t('profile.unknown')}
        data={languages.map((value) => ({ value, label: languageName(value) }))}
        error={locale.fieldState.error?.message}
      />
      <Select
        {...zone.field}
        clearable
        searchable
        label={t('profile.timeZone')}
        description={known && t(`profile.zoneFrom.${known}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t('profile.accountZone', { zone: account.timeZone })}
        comboboxProps={WHEN_OPEN}
        data={timeZonesWith(timeZone)}
        error={zone.fieldState.error?.message}
      />
    </>
  );
}
