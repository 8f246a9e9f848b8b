import { TextInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { firstMessage } from '@/lib/form-problems';
import { timeOfDay } from '@/lib/format';
import { Limit } from './limit';
import { SUGGESTED, type LimitFields } from './limit-fields';

export function QuietHours({ control }: { control: Control<LimitFields> }) {
  const { t } = useTranslation('account');
  const { field, fieldState } = useController({
    control,
    name: 'quietHours',
    rules: {
      validate: (span) =>
        !span || (span.from !== '' && span.to !== '' && span.from !== span.to) || t('limits.quiet.invalid'),
    },
  });
  const { value, onChange } = field;
  const shown = value ?? SUGGESTED.quietHours;
  return (
    <Limit
      title={t('limits.quiet.title')}
      meaning={t('limits.quiet.on', { from: timeOfDay(shown.from), to: timeOfDay(shown.to) })}
      off={t('limits.quiet.off')}
      on={value !== null}
      onSwitch={(on) => onChange(on ? SUGGESTED.quietHours : null)}
      error={firstMessage(fieldState.error)}
    >
      <TextInput
        type="time"
        label={t('limits.quiet.from')}
        value={shown.from}
        onChange={(event) => onChange({ ...shown, from: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('limits.quiet.to')}
        value={shown.to}
        onChange={(event) => onChange({ ...shown, to: event.currentTarget.value })}
      />
    </Limit>
  );
}
