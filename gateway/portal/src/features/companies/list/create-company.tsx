import { SimpleGrid, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { tell } from '@/lib/tell';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useCreateCompany } from '../api/change-companies';
import { CountryField, CurrencyField, NameFields, TaxIdField } from '../profile/about-fields';
import { EMPTY, companyOf, type Fields } from '../profile/fields';

interface Props {
  opened: boolean;
  onClose: () => void;
}

export function CreateCompany({ opened, onClose }: Props) {
  const { t } = useTranslation('companies');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('create.button')}>
      <CreateForm onClose={onClose} />
    </Dialog>
  );
}

function CreateForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation('companies');
  const navigate = useNavigate();
  const create = useCreateCompany();
  const form = useForm<Fields>({ defaultValues: EMPTY });

  async function save(fields: Fields) {
    const { id, displayName } = await create.mutateAsync(companyOf(fields));
    tell(t('create.done', { name: displayName }));
    await navigate({ to: '/admin/companies/$companyId', params: { companyId: id } });
  }

  return (
    <Form form={form} onSave={save} save={t('create.save')} onCancel={onClose}>
      <NameFields form={form} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <CountryField form={form} name="country" />
        <CurrencyField form={form} />
      </SimpleGrid>
      <TaxIdField form={form} />
      <Text size="sm" c="dimmed">
        {t('create.hint')}
      </Text>
    </Form>
  );
}
