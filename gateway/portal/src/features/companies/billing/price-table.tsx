import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import classes from './billing.module.css';
import { NEW_PRICE, type Fields } from './fields';
import { PriceRow } from './price-row';

/** What a text costs, by direction, kind and country. */
export function PriceTable({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'prices' });
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600}>{t('billing.prices')}</Text>
        <Text size="sm" c="dimmed">
          {t('billing.pricesHint')}
        </Text>
      </div>
      {fields.length === 0 ? (
        <Text size="sm">{t('billing.noPrices')}</Text>
      ) : (
        <table className={classes.prices} aria-label={t('billing.prices')}>
          <thead>
            <tr>
              {(['direction', 'kind', 'country', 'price', 'actions'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`billing.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ id }, index) => (
              <PriceRow key={id} form={form} index={index} onRemove={() => remove(index)} />
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => append(NEW_PRICE)}
        >
          {t('billing.add')}
        </Button>
      </div>
    </Stack>
  );
}
