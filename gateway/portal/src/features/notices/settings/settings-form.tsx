import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings, NoticeWishes } from '@/api/notice-schema';
import { tell } from '@/lib/tell';
import { useEditing, useFollow } from '@/lib/use-editing';
import type { Versioned } from '@/lib/versioned';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Form } from '@/ui/form';
import { useNoticeSettingsSource } from '../api/settings';
import { ChannelSection } from './channel-section';
import { QuietSection } from './quiet-section';

function wishesOf({ quiet, items }: NoticeSettings): NoticeWishes {
  return { quiet, items };
}

export function SettingsForm({ fresh }: { fresh: Versioned<NoticeSettings> }) {
  const { t } = useTranslation(['notices', 'common']);
  const editing = useEditing(fresh, useNoticeSettingsSource());
  const form = useForm<NoticeWishes>({ values: wishesOf(editing.value) });
  const { isDirty } = form.formState;
  useFollow(editing, fresh, isDirty);

  async function save({ quiet, items }: NoticeWishes) {
    if (await editing.save({ quiet, items })) {
      tell(t('saved'));
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <ConflictAlert
        shown={editing.conflict}
        onReload={() => void editing.reload().then((settings) => form.reset(wishesOf(settings)))}
      />
      <ChannelSection control={form.control} mail={editing.value.mail} />
      <QuietSection control={form.control} />
    </Form>
  );
}
