import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wallTimeIn } from '@/lib/zoned';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { useDraft } from './draft';

const HOUR = 3_600_000;

/** At once, or when the clocks of the account show a time. */
export function TimeFields({ error }: { error: string | undefined }) {
  const { t } = useTranslation('broadcasts');
  const { timeZone } = useWorkplace().account;
  const { draft, change } = useDraft();

  function choose(when: string) {
    const later = when === 'later';
    const soon = `${wallTimeIn(HOUR, timeZone).slice(0, 14)}00`;
    change({ later, at: draft.at || (later ? soon : '') });
  }

  return (
    <Section title={t('write.when')}>
      <Stack gap="md">
        <Radio.Group aria-label={t('write.when')} value={draft.later ? 'later' : 'now'} onChange={choose}>
          <Group gap="lg">
            <Radio value="now" label={t('write.now')} />
            <Radio value="later" label={t('write.later')} />
          </Group>
        </Radio.Group>
        {draft.later && (
          <TextInput
            type="datetime-local"
            maw={280}
            label={t('write.at')}
            description={t('write.zone', { zone: timeZone.replaceAll('_', ' ') })}
            value={draft.at}
            min={wallTimeIn(0, timeZone)}
            error={error}
            onChange={(event) => change({ at: event.currentTarget.value })}
          />
        )}
      </Stack>
    </Section>
  );
}
