import { Switch, Text, TextInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NoticeWishes } from '@/api/notice-schema';
import { firstMessage } from '@/lib/form-problems';
import { timeOfDay } from '@/lib/format';
import { useShell } from '@/lib/workplace';
import { Section } from '@/ui/section';
import classes from './settings.module.css';

const SUGGESTED = { from: '20:00', to: '07:30' };

/** When a person is left alone. */
export function QuietSection({ control }: { control: Control<NoticeWishes> }) {
  const { t } = useTranslation('notices');
  const { me } = useShell();
  const { field, fieldState } = useController({
    control,
    name: 'quiet',
    rules: {
      validate: (quiet) =>
        !quiet || (quiet.from !== '' && quiet.to !== '' && quiet.from !== quiet.to) || t('quiet.invalid'),
    },
  });
  const { value: quiet, onChange } = field;
  const error = firstMessage(fieldState.error);
  return (
    <Section title={t('quiet.title')}>
      <Switch
        label={t('quiet.on')}
        description={
          quiet
            ? t('quiet.meaning', { from: timeOfDay(quiet.from), to: timeOfDay(quiet.to), zone: me.timeZone })
            : t('quiet.off')
        }
        checked={quiet !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? SUGGESTED : null)}
      />
      {quiet && (
        <div className={classes.times}>
          <TextInput
            type="time"
            label={t('quiet.from')}
            value={quiet.from}
            error={error !== undefined}
            onChange={(event) => onChange({ ...quiet, from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t('quiet.to')}
            value={quiet.to}
            error={error !== undefined}
            onChange={(event) => onChange({ ...quiet, to: event.currentTarget.value })}
          />
        </div>
      )}
      {error && (
        <Text size="xs" c="var(--mantine-color-error)" mt={6} role="alert">
          {error}
        </Text>
      )}
    </Section>
  );
}
