import { NumberInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { firstMessage } from '@/lib/form-problems';
import { Limit } from './limit';
import { SUGGESTED, isIn, type LimitFields } from './limit-fields';

export function FrequencyCap({ control }: { control: Control<LimitFields> }) {
  const { t } = useTranslation('account');
  const { field, fieldState } = useController({
    control,
    name: 'frequencyCap',
    rules: {
      validate: (cap) =>
        !cap || (isIn('texts', cap.texts) && isIn('hours', cap.hours)) || t('limits.cap.invalid'),
    },
  });
  const { value, onChange } = field;
  const shown = value ?? SUGGESTED.frequencyCap;
  return (
    <Limit
      title={t('limits.cap.title')}
      meaning={t('limits.cap.on', {
        texts: t('limits.cap.count', { count: Number(shown.texts) }),
        time: t('limits.cap.time', { count: Number(shown.hours) }),
      })}
      off={t('limits.cap.off')}
      on={value !== null}
      onSwitch={(on) => onChange(on ? SUGGESTED.frequencyCap : null)}
      error={firstMessage(fieldState.error)}
    >
      <NumberInput
        label={t('limits.cap.texts')}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        value={shown.texts}
        onChange={(texts) => onChange({ ...shown, texts })}
      />
      <NumberInput
        label={t('limits.cap.hours')}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        value={shown.hours}
        onChange={(hours) => onChange({ ...shown, hours })}
      />
    </Limit>
  );
}
