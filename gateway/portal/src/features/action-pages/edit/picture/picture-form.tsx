import { Progress, Textarea } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { tell } from '@/lib/tell';
import { Form } from '@/ui/form';
import { usePutPicture } from '../../api/picture';
import { useChecks } from '../use-checks';
import classes from './picture.module.css';

interface Props {
  pageId: string;
  file: File;
  onClose: () => void;
}

const LONGEST_ALT = 200;

/** A picture before it is sent, with the words for who does not see it. */
export function PictureForm({ pageId, file, onClose }: Props) {
  const { t } = useTranslation('action-pages');
  const checks = useChecks();
  const put = usePutPicture(pageId);
  const form = useForm<{ alt: string }>({ defaultValues: { alt: '' } });
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);

  async function save({ alt }: { alt: string }) {
    await put.mutateAsync({ file, alt: alt.trim() });
    tell(t('picture.saved'));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('picture.use')} onCancel={onClose}>
      <div className={classes.picture}>
        <img src={address} alt={t('picture.chosen')} />
      </div>
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        dir="auto"
        label={t('picture.alt')}
        description={t('picture.altHint')}
        maxLength={LONGEST_ALT}
        error={form.formState.errors.alt?.message}
        {...form.register('alt', { validate: checks.required })}
      />
      {put.isPending && <Progress value={put.progress} aria-label={t('picture.sending')} />}
    </Form>
  );
}
