import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUploadPicture } from '@/api/picture';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { refusalOf } from './picture-problem';
import classes from './picture.module.css';

/** A picture as it will be cut, and how far it is on its way. */
export function PicturePreview({ file, onClose }: { file: File; onClose: () => void }) {
  const { t } = useTranslation(['profile', 'common']);
  const { me } = useWorkplace();
  const upload = useUploadPicture(me.id);
  const [unreadable, setUnreadable] = useState(false);
  const address = useObjectUrl(file);

  function send() {
    upload.mutate(file, {
      onSuccess: () => {
        notifications.show({ color: 'green', message: t('picture.saved') });
        onClose();
      },
    });
  }

  const problem = unreadable ? 'wrongKind' : upload.error && refusalOf(upload.error);
  return (
    <Stack>
      <FormAlert message={problem ? t(`picture.${problem}`) : undefined} />
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
        <Button loading={upload.isPending} disabled={unreadable} onClick={send}>
          {t('picture.save')}
        </Button>
      </Group>
    </Stack>
  );
}

/** An address for a file that exists in this page only. */
function useObjectUrl(file: File) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const created = URL.createObjectURL(file);
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [file]);
  return address;
}
