import { Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { tell } from '@/lib/tell';
import { useEditing, useFollow } from '@/lib/use-editing';
import type { Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';
import { BackLink } from '@/ui/back-link';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Form } from '@/ui/form';
import { Page } from '@/ui/page';
import { usePageSource } from '../api/pages';
import { StandingBadge } from '../standing-badge';
import { AfterSection } from './after-section';
import { CauseSection } from './cause-section';
import classes from './edit.module.css';
import { EditorActions } from './editor-actions';
import { EmbedSection } from './embed-section';
import { FormSection } from './form-section';
import { changeOf, fieldsOf, type PageFields } from './page-fields';
import { PagePreview } from './preview/page-preview';
import { PictureSection } from './picture/picture-section';
import { TimeSection } from './time-section';

/** All that can be said about a page, beside how visitors will see it. */
export function Editor({ fresh }: { fresh: Versioned<ActionPage> }) {
  const { t } = useTranslation(['action-pages', 'common']);
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const page = fresh.value;
  const editing = useEditing(fresh, usePageSource(page.id));
  const form = useForm<PageFields>({ values: fieldsOf(editing.value, account.timeZone) });
  const { control, formState } = form;
  useFollow(editing, fresh, formState.isDirty);

  async function save(fields: PageFields) {
    if (await editing.save(changeOf(fields, editing.value, account.timeZone))) {
      tell(t('edit.saved'));
    }
  }

  return (
    <Page
      title={t('edit.title')}
      hint={<bdi>{page.title}</bdi>}
      badges={<StandingBadge page={page} />}
      back={
        <BackLink
          renderRoot={(props) => (
            <Link
              to="/accounts/$accountId/pages/$pageId"
              params={{ accountId: account.id, pageId: page.id }}
              {...props}
            />
          )}
        >
          {t('edit.back')}
        </BackLink>
      }
      actions={
        <EditorActions
          page={page}
          unsaved={formState.isDirty}
          onDeleted={() =>
            void navigate({ to: '/accounts/$accountId/pages', params: { accountId: account.id } })
          }
        />
      }
    >
      <Form form={form} onSave={save} save={t('common:save')} disabled={!formState.isDirty} sticky>
        <ConflictAlert
          shown={editing.conflict}
          onReload={() =>
            void editing.reload().then((value) => form.reset(fieldsOf(value, account.timeZone)))
          }
        />
        <div className={classes.columns}>
          <Stack gap="md">
            <CauseSection control={control} page={page} />
            <PictureSection page={page} />
            <FormSection control={control} />
            <AfterSection control={control} />
            <TimeSection control={control} />
            <EmbedSection control={control} page={page} />
          </Stack>
          <PagePreview control={control} page={page} />
        </div>
      </Form>
    </Page>
  );
}
