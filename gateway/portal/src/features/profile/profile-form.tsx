import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useUpdateMe } from '@/api/me';
import { showProblems } from '@/lib/form-problems';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { LOCALES, TIME_ZONES, languageName } from '@/lib/choices';

interface Fields {
  name: string;
  locale: string | null;
  timeZone: string | null;
}

export function ProfileForm() {
  const { t } = useTranslation(['profile', 'common']);
  const { me } = useWorkplace();
  const update = useUpdateMe();
  const form = useForm<Fields>({ values: { name: me.name, locale: me.locale, timeZone: me.timeZone } });
  const { errors, isDirty } = form.formState;

  const save = form.handleSubmit(async (fields) => {
    try {
      const { name, locale, timeZone } = fields;
      await update.mutateAsync({
        name: name.trim(),
        ...(locale && { locale }),
        ...(timeZone && { timeZone }),
      });
      notifications.show({ color: 'green', message: t('saved') });
    } catch (error) {
      showProblems(error, fields, form.setError);
    }
  });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <FormAlert message={errors.root?.message} />
        <TextInput
          label={t('name')}
          autoComplete="name"
          error={errors.name?.message}
          {...form.register('name', { validate: (name) => name.trim() !== '' || t('nameRequired') })}
        />
        <TextInput
          label={t('email')}
          description={t('emailHint')}
          value={me.email ?? ''}
          readOnly
          variant="filled"
        />
        <Controller
          name="locale"
          control={form.control}
          render={({ field }) => (
            <Select
              {...field}
              label={t('locale')}
              data={LOCALES.map((value) => ({ value, label: languageName(value) }))}
              error={errors.locale?.message}
            />
          )}
        />
        <Controller
          name="timeZone"
          control={form.control}
          render={({ field }) => (
            <Select
              {...field}
              searchable
              label={t('timeZone')}
              data={TIME_ZONES}
              error={errors.timeZone?.message}
            />
          )}
        />
        <Group justify="flex-end">
          <Button type="submit" disabled={!isDirty} loading={update.isPending}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
