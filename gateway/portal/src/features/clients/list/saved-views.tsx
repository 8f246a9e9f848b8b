import { Button, Checkbox, Menu, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconBookmarkPlus, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ClientFilter } from '@/api/client-schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useRemoveView, useSaveView, useViews } from '../api/views';
import { filterOf, searchOf, useFilter } from '../filter';

/** Filters under a name. */
export function SavedViews() {
  const { t } = useTranslation('clients');
  const { account, supervises, editsClients } = useWorkplace();
  const { filter, filtered, show } = useFilter();
  const views = useViews(account.id).data ?? [];
  const remove = useRemoveView(account.id);
  const [saving, dialog] = useDisclosure(false);
  const shown = views.find((view) => wordsOf(view.filter) === wordsOf(filter));

  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} width={260}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={17} aria-hidden />}>
            {t('views.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 && <Menu.Label>{t('views.none')}</Menu.Label>}
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              fw={view === shown ? 600 : undefined}
              rightSection={
                view.shared && <IconUsersGroup size={15} role="img" aria-label={t('views.shared')} />
              }
              onClick={() => show(searchOf(view.filter))}
            >
              {view.name}
            </Menu.Item>
          ))}
          {editsClients && <Menu.Divider />}
          {editsClients && (
            <Menu.Item
              leftSection={<IconBookmarkPlus size={16} aria-hidden />}
              disabled={!filtered || shown !== undefined}
              onClick={dialog.open}
            >
              {t('views.save')}
            </Menu.Item>
          )}
          {shown && ((editsClients && shown.mine) || supervises) && (
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => remove.mutate(shown.id, { onError: (error) => complain(t('failed'), error) })}
            >
              {t('views.remove', { name: shown.name })}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Dialog opened={saving} onClose={dialog.close} title={t('views.save')}>
        <SaveView onClose={dialog.close} />
      </Dialog>
    </>
  );
}

function wordsOf(filter: ClientFilter) {
  return JSON.stringify(Object.entries(filterOf(searchOf(filter))).sort());
}

function SaveView({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['clients', 'common']);
  const { account } = useWorkplace();
  const { filter } = useFilter();
  const save = useSaveView(account.id);
  const form = useForm({ defaultValues: { name: '', shared: false } });
  const { errors } = form.formState;

  async function saveView({ name, shared }: { name: string; shared: boolean }) {
    await save.mutateAsync({ name: name.trim(), shared, filter });
    tell(t('views.saved', { name: name.trim() }));
    onClose();
  }

  return (
    <Form form={form} onSave={saveView} save={t('common:save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('views.name')}
        autoComplete="off"
        maxLength={60}
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t('views.nameRequired') })}
      />
      <Checkbox label={t('views.share')} {...form.register('shared')} />
    </Form>
  );
}
