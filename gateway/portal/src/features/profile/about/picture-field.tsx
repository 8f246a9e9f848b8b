import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemovePicture } from '@/api/picture';
import { complain } from '@/lib/complain';
import { PICTURE_TYPES, pictureProblem, type PictureProblem } from '@/lib/picture-file';
import { useShell } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { PersonAvatar } from '@/ui/person-avatar';
import { Dialog } from '@/ui/dialog';
import { PicturePreview, type ChosenPicture } from './picture-preview';
import classes from './picture.module.css';

/** The picture that colleagues see: chosen or dropped, shown as it will be cut, then sent. */
export function PictureField() {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  const [chosen, setChosen] = useState<ChosenPicture | null>(null);
  const [over, setOver] = useState(false);

  function choose(file: File | null | undefined) {
    if (file) {
      const found = pictureProblem(file);
      setProblem(found);
      setChosen(found ? null : { file, address: URL.createObjectURL(file) });
    }
  }

  function close() {
    URL.revokeObjectURL(chosen!.address);
    setChosen(null);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  }

  return (
    <Stack gap="sm">
      <FormAlert message={problem ? t(`picture.${problem}`) : undefined} />
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <PersonAvatar name={me.name} user={me} size={84} />
        <Stack gap={6} align="flex-start">
          <Group gap="xs">
            <FileButton accept={PICTURE_TYPES.join()} onChange={choose}>
              {(props) => (
                <Button size="xs" variant="light" {...props}>
                  {t('picture.choose')}
                </Button>
              )}
            </FileButton>
            {me.picture !== null && <RemovePicture />}
          </Group>
          <Text size="xs" c="dimmed">
            {t('picture.hint')}
          </Text>
        </Stack>
      </div>
      <Dialog opened={chosen !== null} onClose={close} title={t('picture.preview')}>
        {chosen && <PicturePreview picture={chosen} onClose={close} />}
      </Dialog>
    </Stack>
  );
}

function RemovePicture() {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const remove = useRemovePicture(me.id);
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      loading={remove.isPending}
      onClick={() =>
        remove.mutate(undefined, {
          onSuccess: () => notifications.show({ color: 'green', message: t('picture.removed') }),
          onError: (error) => complain(t('failed'), error),
        })
      }
    >
      {t('picture.remove')}
    </Button>
  );
}
