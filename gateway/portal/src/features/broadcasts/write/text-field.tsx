import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { SegmentCount } from '@/ui/segment-count';
import { withoutFields } from '../merge';
import { useDraft } from './draft';
import { MergeMenu } from './merge-menu';

/** What is said, by which number, and what the team calls it. */
export function TextFields({ error }: { error: string | undefined }) {
  const { t } = useTranslation('broadcasts');
  const { draft, change } = useDraft();
  const { account } = useWorkplace();
  const ours = account.numbers.find(({ isDefault }) => isDefault)?.number ?? null;
  return (
    <Section title={t('write.text')}>
      <Stack gap="md">
        <BodyField error={error} />
        <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
          {account.numbers.length > 1 && (
            <Select
              miw={200}
              allowDeselect={false}
              label={t('write.from')}
              value={account.numbers.find(({ number }) => number === draft.from)?.number ?? ours}
              data={account.numbers.map(({ number, label }) => ({
                value: number,
                label: `${label} · ${formatPhone(number)}`,
              }))}
              onChange={(number) => change({ from: number === ours ? null : number })}
            />
          )}
          <TextInput
            miw={200}
            maxLength={80}
            autoComplete="off"
            label={t('write.name')}
            description={account.numbers.length > 1 ? undefined : t('write.nameHint')}
            placeholder={account.numbers.length > 1 ? t('write.nameHint') : undefined}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        </Group>
      </Stack>
    </Section>
  );
}

function BodyField({ error }: { error: string | undefined }) {
  const { t } = useTranslation('broadcasts');
  const { draft, change } = useDraft();
  const countId = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  /** Puts it where the cursor is, and the cursor behind it. */
  function insert(words: string) {
    const { selectionStart, selectionEnd } = field.current!;
    const end = selectionStart + words.length;
    change({ body: draft.body.slice(0, selectionStart) + words + draft.body.slice(selectionEnd) });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(end, end);
    });
  }

  return (
    <div>
      <Textarea
        ref={field}
        autosize
        minRows={4}
        maxRows={12}
        label={t('write.body')}
        aria-describedby={countId}
        value={draft.body}
        error={error}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      <Group justify="space-between" align="flex-start" gap="xs" mt={6} wrap="wrap">
        <SegmentCount
          id={countId}
          text={draft.body}
          sent={withoutFields(draft.body)}
          onReplace={(body) => change({ body })}
        />
        <MergeMenu onInsert={insert} />
      </Group>
    </div>
  );
}
