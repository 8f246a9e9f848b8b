import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { complain } from '@/lib/complain';
import { PICTURE_TYPES, pictureProblem, type PictureProblem } from '@/lib/picture-file';
import { tell } from '@/lib/tell';
import { Dialog } from '@/ui/dialog';
import { FormAlert } from '@/ui/form-alert';
import { Section } from '@/ui/section';
import { useRemovePicture } from '../../api/picture';
import { PictureForm } from './picture-form';
import classes from './picture.module.css';

/** The picture above the words; it is there at once, without saving the rest. */
export function PictureSection({ page }: { page: ActionPage }) {
  const { t } = useTranslation('action-pages');
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const remove = useRemovePicture(page.id);
  const { picture } = page;

  function choose(file: File | null) {
    if (file) {
      const found = pictureProblem(file);
      setProblem(found);
      setChosen(found ? null : file);
    }
  }

  return (
    <Section title={t('picture.title')}>
      <Stack gap="sm">
        <FormAlert message={problem ? t(`picture.${problem}`) : undefined} />
        {picture && (
          <figure className={classes.picture}>
            <img src={picture.url} alt={picture.alt} />
            <figcaption>
              <Text size="xs" c="dimmed" dir="auto">
                {t('picture.altIs', { alt: picture.alt })}
              </Text>
            </figcaption>
          </figure>
        )}
        <Group gap="xs">
          <FileButton accept={PICTURE_TYPES.join()} onChange={choose}>
            {(props) => (
              <Button size="xs" variant="light" leftSection={<IconPhoto size={15} aria-hidden />} {...props}>
                {t(picture ? 'picture.replace' : 'picture.choose')}
              </Button>
            )}
          </FileButton>
          {picture && (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(undefined, {
                  onSuccess: () => tell(t('picture.removed')),
                  onError: (error) => complain(t('failed'), error),
                })
              }
            >
              {t('picture.remove')}
            </Button>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {t('picture.hint')}
        </Text>
      </Stack>
      <Dialog opened={chosen !== null} onClose={() => setChosen(null)} title={t('picture.title')}>
        {chosen && <PictureForm pageId={page.id} file={chosen} onClose={() => setChosen(null)} />}
      </Dialog>
    </Section>
  );
}
