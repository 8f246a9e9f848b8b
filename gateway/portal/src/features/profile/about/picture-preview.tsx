import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUploadPicture } from '@/api/picture';
import { useShell } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { refusalOf } from './picture-problem';
import classes from './picture.module.css';

export interface ChosenPicture {
  file: File;
  /** Where this page finds it. */
  address: string;
}

interface Props {
  picture: ChosenPicture;
  onClose: () => void;
}

/** A picture as it will be cut, and how far it is on its way. */
export function PicturePreview({ picture: { file, address }, onClose }: Props) {
  const { t } = useTranslation(['profile', 'common']);
  const { me } = useShell();
  const upload = useUploadPicture(me.id);
  const [unreadable, setUnreadable] = useState(false);

  function send() {
    upload.mutate(file, {
      onSuccess: () => {
        notifications.show({ color: 'green', message: t('picture.saved') });
        onClose();
      },
    });
  }

  const refusal = upload.error && (refusalOf(upload.error) ?? t('picture.failed'));
  return (
    <Stack>
      <FormAlert message={unreadable ? t('picture.wrongKind') : (refusal ?? undefined)} />
      {!unreadable && (
        <>
          <figure className={classes.preview}>
            <img
              src={address}
              alt={t('picture.square')}
              className={classes.square}
              onError={() => setUnreadable(true)}
            />
            <img src={address} alt="" className={classes.round} />
          </figure>
          <Text size="sm" c="dimmed" ta="center">
            {t('picture.cut')}
          </Text>
        </>
      )}
      {upload.isPending && <Progress value={upload.progress} aria-label={t('picture.sending')} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button data-autofocus loading={upload.isPending} disabled={unreadable} onClick={send}>
          {t('picture.save')}
        </Button>
      </Group>
    </Stack>
  );
}
