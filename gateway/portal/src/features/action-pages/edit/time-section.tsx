import { NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import type { PageFields } from './page-fields';

const MOST = 10_000_000;

/** From when until when people can join, and how many are wished for. */
export function TimeSection({ control }: { control: Control<PageFields> }) {
  const { t } = useTranslation('action-pages');
  const { timeZone } = useWorkplace().account;
  const opens = useController({ control, name: 'opensAt' });
  const closes = useController({
    control,
    name: 'closesAt',
    rules: {
      validate: (until, { opensAt }) => !until || !opensAt || until > opensAt || t('form.closesBeforeOpens'),
    },
  });
  const goal = useController({
    control,
    name: 'goal',
    rules: {
      validate: (count) =>
        count === '' || (Number(count) > 0 && Number(count) <= MOST) || t('form.goalInvalid'),
    },
  });
  return (
    <Section title={t('edit.time')}>
      <Stack>
        <div>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              {...opens.field}
              type="datetime-local"
              label={t('form.opensAt')}
              error={opens.fieldState.error?.message}
            />
            <TextInput
              {...closes.field}
              type="datetime-local"
              label={t('form.closesAt')}
              error={closes.fieldState.error?.message}
            />
          </SimpleGrid>
          <Text size="xs" c="dimmed" mt={6}>
            {t('form.timeHint', { zone: timeZone.replaceAll('_', ' ') })}
          </Text>
        </div>
        <NumberInput
          {...goal.field}
          maw={260}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator
          label={t('form.goal')}
          description={t('form.goalHint')}
          error={goal.fieldState.error?.message}
        />
      </Stack>
    </Section>
  );
}
