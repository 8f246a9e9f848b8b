import { Anchor, Button, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Section } from '@/ui/section';
import { useQuestion } from '@/ui/use-question';
import { useDeleteCompany } from '../api/change-companies';
import { useThisCompany } from '../this-company';

const list = new Intl.ListFormat(undefined);

/** The way out, which is closed while the company pays for something. */
export function DeleteCompany() {
  const { t } = useTranslation('companies');
  const { id, displayName: name, accounts } = useThisCompany();
  const remove = useDeleteCompany(id);
  const navigate = useNavigate();
  const { ask, dialog } = useQuestion();
  const askDelete = () =>
    ask({
      title: t('delete.sure', { name }),
      consequence: t('delete.consequence'),
      confirm: t('delete.button'),
      onConfirm: async () => {
        await remove.mutateAsync();
        tell(t('delete.done', { name }));
        await navigate({ to: '/admin/companies' });
      },
    });
  if (accounts.length > 0) {
    return (
      <Section title={t('delete.title')}>
        <Text size="sm">
          {t('delete.pays', { accounts: list.format(accounts.map((account) => account.name)) })}{' '}
          <Anchor
            inherit
            underline="always"
            renderRoot={(props) => (
              <Link to="/admin/companies/$companyId/accounts" params={{ companyId: id }} {...props} />
            )}
          >
            {t('delete.toAccounts')}
          </Anchor>
        </Text>
      </Section>
    );
  }
  return (
    <Section title={t('delete.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t('delete.hint')}
      </Text>
      <Button size="xs" variant="light" color="red" onClick={askDelete}>
        {t('delete.button')}
      </Button>
      <ConfirmDialog {...dialog} />
    </Section>
  );
}
