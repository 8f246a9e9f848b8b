import { Button, Fieldset, Select, SimpleGrid, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useController, useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CountryField } from './about-fields';
import { nowhere, type Fields } from './fields';
import { RemoveButton } from './remove-button';

type Part = { form: UseFormReturn<Fields>; index: number };

/** Where mail goes, and where the company is. */
export function AddressFields({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'addresses' });
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('addresses.title')}</Text>
      {fields.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('addresses.none')}
        </Text>
      )}
      {fields.map(({ id }, index) => (
        <Fieldset
          key={id}
          legend={t('addresses.address', { number: index + 1 })}
          variant="filled"
          pos="relative"
        >
          <RemoveButton label={t('addresses.remove', { number: index + 1 })} onClick={() => remove(index)} />
          <Address form={form} index={index} />
        </Fieldset>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => append(nowhere(form.getValues('country')))}
        >
          {t('addresses.add')}
        </Button>
      </div>
    </Stack>
  );
}

function Address({ form, index }: Part) {
  const { t } = useTranslation('companies');
  const errors = form.formState.errors.addresses?.[index];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="xs">
      <KindField form={form} index={index} />
      <CountryField form={form} name={`addresses.${index}.country`} />
      <Textarea
        autosize
        minRows={2}
        label={t('addresses.lines')}
        autoComplete="off"
        error={errors?.lines?.message}
        {...form.register(`addresses.${index}.lines`, {
          validate: (lines) => lines.trim() !== '' || t('addresses.linesRequired'),
        })}
      />
      <Stack gap="xs">
        <TextInput
          label={t('addresses.postalCode')}
          autoComplete="off"
          error={errors?.postalCode?.message}
          {...form.register(`addresses.${index}.postalCode`)}
        />
      </Stack>
      <TextInput
        label={t('addresses.city')}
        autoComplete="off"
        error={errors?.city?.message}
        {...form.register(`addresses.${index}.city`, {
          validate: (city) => city.trim() !== '' || t('addresses.cityRequired'),
        })}
      />
      <TextInput
        label={t('addresses.region')}
        autoComplete="off"
        error={errors?.region?.message}
        {...form.register(`addresses.${index}.region`)}
      />
    </SimpleGrid>
  );
}

function KindField({ form, index }: Part) {
  const { t } = useTranslation('companies');
  const { field } = useController({ control: form.control, name: `addresses.${index}.kind` });
  return (
    <Select
      {...field}
      allowDeselect={false}
      label={t('addresses.kind')}
      data={(['postal', 'visiting'] as const).map((value) => ({ value, label: t(`addresses.${value}`) }))}
    />
  );
}
