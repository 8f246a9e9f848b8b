import { Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Post, PostText } from '@/api/post-schema';
import { showProblems } from '@/lib/form-problems';
import { tell } from '@/lib/tell';
import { ConflictAlert } from '@/ui/conflict-alert';
import { FormAlert } from '@/ui/form-alert';
import { Section } from '@/ui/section';
import { textOf } from '../api/save-post';
import { PictureSection } from '../pictures/picture-section';
import { useAddresses } from '../place';
import { PublishDialog } from '../publish/publish-dialog';
import { BodyField } from './body-field';
import { PreviewPanel } from './preview-panel';
import { SaveButtons } from './save-buttons';
import { TagsField } from './tags-field';
import { same, useWriting } from './use-writing';
import classes from './write.module.css';

const LONGEST_TITLE = 120;

/** Writes a post, with what visitors will see of it beside. */
export function Writer({ post: initial }: { post: Post | null }) {
  const { t } = useTranslation('posts');
  const navigate = useNavigate();
  const addresses = useAddresses();
  const writing = useWriting(initial);
  const { post, basis, begunWith, conflict } = writing;
  const form = useForm<PostText>({
    defaultValues: basis.value,
    values: begunWith,
    resetOptions: { keepDefaultValues: true },
  });
  const { errors, isSubmitting } = form.formState;
  const text = useWatch({ control: form.control }) as PostText;
  const changed = !same(text, basis.value);
  const [publishing, setPublishing] = useState(false);
  const remember = useEffectEvent(writing.remember);
  useEffect(() => remember(text), [text]);

  /** Answers with the post as it is saved; with nothing if it is not. */
  async function save(typed: PostText) {
    try {
      const saved = await writing.save({ ...typed, title: typed.title.trim() });
      if (saved && same(form.getValues(), typed)) {
        form.reset(textOf(saved).value);
      }
      return saved;
    } catch (error) {
      showProblems(error, typed, form.setError);
      return null;
    }
  }

  /** A new post has its own address once it is saved; what is typed since goes along. */
  async function goOn() {
    const saved = writing.savedPost();
    if (!initial && saved) {
      writing.remember(form.getValues());
      await navigate({ ...addresses.edit(saved.id), replace: true });
    }
  }

  /** A picture needs a post that it belongs to. */
  async function postForPicture() {
    const titled = () => form.trigger('title', { shouldFocus: true });
    return writing.savedPost() ?? ((await titled()) ? save(form.getValues()) : null);
  }

  async function saveAndStay(typed: PostText) {
    const saved = await save(typed);
    if (saved) {
      tell(t(saved.state === 'published' ? 'write.savedPublic' : 'write.saved'));
      await goOn();
    }
  }

  async function saveAndPublish(typed: PostText) {
    if (typed.body.trim() === '') {
      form.setError('body', { message: t('write.bodyRequired') }, { shouldFocus: true });
    } else if (await save(typed)) {
      setPublishing(true);
    }
  }

  function submit(then: (typed: PostText) => Promise<void>) {
    // What the server said of no single field would stand in the way for good.
    form.clearErrors();
    void form.handleSubmit(then)();
  }

  return (
    <>
      <Stack gap="md">
        <ConflictAlert
          shown={conflict}
          onReload={() => void writing.reload().then((value) => form.reset(value))}
        />
        <FormAlert message={errors.root?.message} />
        <div className={classes.columns}>
          <Section title={t('write.text')}>
            <Stack gap="md">
              <TextInput
                label={t('write.title')}
                autoComplete="off"
                dir="auto"
                maxLength={LONGEST_TITLE}
                error={errors.title?.message}
                {...form.register('title', {
                  validate: (title) => title.trim() !== '' || t('write.titleRequired'),
                })}
              />
              <BodyField
                control={form.control}
                savedPost={postForPicture}
                onPicture={writing.refreshPictures}
                onPictureClosed={() => void goOn()}
              />
              <TagsField control={form.control} />
            </Stack>
          </Section>
          <PreviewPanel title={text.title} body={text.body} />
          {post && post.pictures.length > 0 && (
            <PictureSection post={post} body={text.body} onRemoved={writing.refreshPictures} />
          )}
          <Group gap="xs" className={classes.foot}>
            <SaveButtons
              state={post?.state ?? 'draft'}
              isNew={initial === null}
              changed={changed}
              saving={isSubmitting}
              onSave={() => submit(saveAndStay)}
              onPublish={() => submit(saveAndPublish)}
              onDiscard={() => form.reset(basis.value)}
            />
          </Group>
        </div>
      </Stack>
      {post && (
        <PublishDialog
          post={post}
          opened={publishing}
          onClose={() => {
            setPublishing(false);
            void goOn();
          }}
          onPublished={() => void navigate(addresses.post(post.id))}
        />
      )}
    </>
  );
}
