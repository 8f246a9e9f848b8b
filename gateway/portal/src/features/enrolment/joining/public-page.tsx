import { MultiSelect, Select, Stack, Switch, Textarea } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import { LOCALES, languageName } from '@/lib/choices';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { JoinLink } from './join-link';
import type { JoiningFields } from './joining-fields';

/** The page that strangers see, and its link. */
export function PublicPage({ control }: { control: Control<JoiningFields> }) {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data ?? [];
  const { ref, value: open, onChange: onOpen } = useController({ control, name: 'open' }).field;
  const intro = useController({ control, name: 'intro' });
  const group = useController({ control, name: 'groupId' });
  const languages = useController({
    control,
    name: 'languages',
    rules: { validate: (chosen) => chosen.length > 0 || t('joining.page.languagesRequired') },
  });
  return (
    <Section title={t('joining.page.title')}>
      <Stack>
        <Switch
          ref={ref}
          label={t('joining.page.open')}
          description={t(open ? 'joining.page.openHint' : 'joining.page.closedHint')}
          checked={open}
          onChange={(event) => onOpen(event.currentTarget.checked)}
        />
        <JoinLink accountId={account.id} />
        <Textarea
          {...intro.field}
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          label={t('joining.page.intro')}
          description={t('joining.page.introHint')}
          error={intro.fieldState.error?.message}
        />
        <MultiSelect
          {...languages.field}
          label={t('joining.page.languages')}
          description={t('joining.page.languagesHint')}
          data={LOCALES.map((value) => ({ value, label: languageName(value) }))}
          error={languages.fieldState.error?.message}
        />
        <Select
          {...group.field}
          clearable
          label={t('joining.page.group')}
          placeholder={t('joining.page.groupNone')}
          data={groups.filter(isNamed).map(({ id, name }) => ({ value: id, label: name }))}
          error={group.fieldState.error?.message}
        />
      </Stack>
    </Section>
  );
}

/** Into a smart group nobody is put. */
function isNamed(group: object) {
  return !('kind' in group) || group.kind === 'named';
}
