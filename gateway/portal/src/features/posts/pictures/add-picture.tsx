import { Button, FileButton, Input, Progress, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type DragEvent } from 'react';
import { useController, useForm, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Post, PostPicture } from '@/api/post-schema';
import { ProblemError } from '@/lib/api';
import { PICTURE_TYPES, pictureProblem } from '@/lib/picture-file';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useAddPicture } from '../api/pictures';
import classes from './pictures.module.css';

const LONGEST_ALT = 200;

interface Fields {
  file: File | null;
  alt: string;
}

interface Props {
  opened: boolean;
  savedPost: () => Promise<Post | null>;
  onAdded: (picture: PostPicture) => Promise<void>;
  onClose: () => void;
}

/** Adds a picture to a post, with words for who cannot see it. */
export function AddPicture({ opened, ...props }: Props) {
  const { t } = useTranslation('posts');
  return (
    <Dialog opened={opened} onClose={props.onClose} title={t('picture.add')}>
      <PictureForm {...props} />
    </Dialog>
  );
}

/** What the server says of no field is about the file: there is nothing else. */
function aboutTheFile(error: unknown) {
  if (!(error instanceof ProblemError) || error.problem.errors?.length) {
    return error;
  }
  const errors = [{ field: 'file', message: error.message }];
  return new ProblemError(error.status, { ...error.problem, errors }, error.traceId);
}

function PictureForm({ savedPost, onAdded, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('posts');
  const adding = useAddPicture();
  const form = useForm<Fields>({ defaultValues: { file: null, alt: '' } });
  const { errors, isSubmitting } = form.formState;

  async function save({ file, alt }: Fields) {
    const post = await savedPost();
    if (!post) {
      form.setError('root', { message: t('picture.unsaved') });
      return;
    }
    try {
      await onAdded(await adding.mutateAsync({ postId: post.id, file: file!, alt: alt.trim() }));
    } catch (error) {
      throw aboutTheFile(error);
    }
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('picture.save')} onCancel={onClose}>
      <FileField control={form.control} />
      <TextInput
        label={t('picture.alt')}
        description={t('picture.altHint')}
        autoComplete="off"
        dir="auto"
        maxLength={LONGEST_ALT}
        error={errors.alt?.message}
        {...form.register('alt', { validate: (alt) => alt.trim() !== '' || t('picture.altRequired') })}
      />
      {isSubmitting && adding.isPending && (
        <Progress value={adding.percent} aria-label={t('picture.progress', { percent: adding.percent })} />
      )}
    </Form>
  );
}

/** A file, chosen or dropped, and shown. */
function FileField({ control }: { control: Control<Fields> }) {
  const { t } = useTranslation('posts');
  const [over, setOver] = useState(false);
  const [address, setAddress] = useState('');
  const { field, fieldState } = useController({
    control,
    name: 'file',
    rules: {
      validate: (file) => {
        const problem = file && pictureProblem(file);
        return (file !== null && !problem) || t(`picture.${problem ?? 'required'}`);
      },
    },
  });

  useEffect(() => () => URL.revokeObjectURL(address), [address]);

  function take(file: File | null | undefined) {
    if (file) {
      setAddress(URL.createObjectURL(file));
      field.onChange(file);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <div>
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
        {field.value && <Shown file={field.value} address={address} />}
        <FileButton accept={PICTURE_TYPES.join()} onChange={take}>
          {(props) => (
            <Button variant={field.value ? 'subtle' : 'light'} ref={field.ref} {...props}>
              {t(field.value ? 'picture.another' : 'picture.choose')}
            </Button>
          )}
        </FileButton>
        {!field.value && (
          <Text size="xs" c="dimmed">
            {t('picture.hint')}
          </Text>
        )}
      </div>
      {fieldState.error && (
        <Input.Error mt={5} role="alert">
          {fieldState.error.message}
        </Input.Error>
      )}
    </div>
  );
}

interface ShownProps {
  file: File;
  address: string;
}

/** Where it cannot be shown, its name has to do. */
function Shown({ file, address }: ShownProps) {
  return (
    <figure className={classes.chosen}>
      {!pictureProblem(file) && <img src={address} alt="" className={classes.whole} />}
      <Text component="figcaption" size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </Text>
    </figure>
  );
}
