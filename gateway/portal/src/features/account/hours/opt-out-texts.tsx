import { Button, Menu, Radio, Stack, Text } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useController, useFormState, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LOCALES, languageName } from '@/lib/choices';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { ReplyField } from '@/ui/reply-field';
import type { HoursFields } from './hours-fields';

/** Who answers STOP and HELP, and with what. */
export function OptOutTexts({ control }: { control: Control<HoursFields> }) {
  const { t } = useTranslation('account');
  const answeredBy = useController({ control, name: 'optOutAnsweredBy' });
  return (
    <Section title={t('optOut.title')}>
      <Radio.Group
        aria-label={t('optOut.who')}
        value={answeredBy.field.value}
        onChange={answeredBy.field.onChange}
      >
        <Stack gap="sm">
          <Radio value="carrier" label={t('optOut.carrier')} description={t('optOut.carrierHint')} />
          <Radio value="waffle" label={t('optOut.waffle')} description={t('optOut.waffleHint')} />
        </Stack>
      </Radio.Group>
      {answeredBy.field.value === 'waffle' && <Texts control={control} />}
    </Section>
  );
}

function Texts({ control }: { control: Control<HoursFields> }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const stop = useController({ control, name: 'stopTexts' }).field;
  const help = useController({ control, name: 'helpTexts' }).field;
  const { errors } = useFormState({ control });
  const written = [account.language, ...Object.keys(stop.value), ...Object.keys(help.value)];
  const languages = [...new Set(written)];
  const left = LOCALES.filter((locale) => !languages.includes(locale));
  const put = (field: typeof stop | typeof help, language: string, text: string) =>
    field.onChange({ ...field.value, [language]: text });
  return (
    <Stack gap="xl" mt="lg">
      {languages.map((language) => (
        <Stack key={language} gap="sm" role="group" aria-label={languageName(language)}>
          <Text size="sm" fw={600}>
            {languageName(language)}
          </Text>
          <ReplyField
            label={t('optOut.stop')}
            description={t('optOut.stopHint')}
            placeholder={t('optOut.nothing')}
            value={stop.value[language] ?? ''}
            error={errors.stopTexts?.[language]?.message}
            onChange={(text) => put(stop, language, text)}
          />
          <ReplyField
            label={t('optOut.help')}
            description={t('optOut.helpHint')}
            placeholder={t('optOut.nothing')}
            value={help.value[language] ?? ''}
            error={errors.helpTexts?.[language]?.message}
            onChange={(text) => put(help, language, text)}
          />
        </Stack>
      ))}
      {left.length > 0 && (
        <Menu shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button
              variant="light"
              size="xs"
              style={{ alignSelf: 'flex-start' }}
              leftSection={<IconLanguage size={16} aria-hidden />}
            >
              {t('optOut.addLanguage')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {left.map((language) => (
              <Menu.Item key={language} onClick={() => put(stop, language, '')}>
                {languageName(language)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Stack>
  );
}
