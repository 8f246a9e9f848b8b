import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShortcutsEnabled } from '@/lib/preferences';

export function ShortcutSwitch() {
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
