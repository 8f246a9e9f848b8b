import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OfferQuery } from '@/api/number-paths';
import type { OfferType } from '@/api/number-schema';
import { useWorkplace } from '@/lib/workplace';
import { COUNTRIES } from '../countries';

interface Fields {
  country: string;
  type: OfferType;
  areaCode: string;
  contains: string;
}

const TYPES: OfferType[] = ['local', 'toll-free', 'mobile'];

/** Which numbers somebody would like to have. */
export function OfferSearch({ onSearch }: { onSearch: (search: OfferQuery) => void }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const form = useForm<Fields>({
    defaultValues: { country: account.country, type: 'local', areaCode: '', contains: '' },
  });
  const { errors } = form.formState;
  const search = form.handleSubmit(({ country, type, areaCode, contains }) =>
    onSearch({
      country,
      type,
      ...(areaCode && { areaCode: Number(areaCode) }),
      ...(contains && { contains: contains.replaceAll(' ', '') }),
    }),
  );
  return (
    <form onSubmit={(event) => void search(event)} noValidate>
      <Stack gap="sm">
        <Group grow align="flex-start">
          <Controller
            name="country"
            control={form.control}
            render={({ field }) => (
              <Select
                {...field}
                searchable
                allowDeselect={false}
                label={t('numbers.country')}
                data={COUNTRIES}
              />
            )}
          />
          <Controller
            name="type"
            control={form.control}
            render={({ field }) => (
              <Select
                {...field}
                allowDeselect={false}
                label={t('numbers.type')}
                data={TYPES.map((value) => ({ value, label: t(`numbers.types.${value}`) }))}
              />
            )}
          />
        </Group>
        <Group grow align="flex-start">
          <TextInput
            label={t('numbers.areaCode')}
            inputMode="numeric"
            placeholder="202"
            error={errors.areaCode?.message}
            {...form.register('areaCode', {
              pattern: { value: /^\d{0,5}$/, message: t('numbers.digitsOnly') },
            })}
          />
          <TextInput
            label={t('numbers.contains')}
            placeholder="555**00"
            error={errors.contains?.message}
            {...form.register('contains', {
              pattern: { value: /^([0-9A-Za-z* ]{2,16})?$/, message: t('numbers.containsHint') },
            })}
          />
        </Group>
        <Group justify="flex-end">
          <Button type="submit" leftSection={<IconSearch size={16} aria-hidden />}>
            {t('numbers.search')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
