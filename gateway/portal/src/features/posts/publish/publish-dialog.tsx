import { Group, Radio, Text, TextInput } from '@mantine/core';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/post-schema';
import { tell } from '@/lib/tell';
import { isAhead, momentOf, wallTime, wallTimeIn } from '@/lib/zoned';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { usePublish, useUnschedule } from '../api/publish';
import { usePersonZone } from '../use-person-zone';

const HOUR = 3_600_000;

interface Props {
  post: Post;
  opened: boolean;
  onClose: () => void;
  onPublished?: (post: Post) => void;
}

/** Puts a post on the billboard: at once, or when the clocks of the author show a time. */
export function PublishDialog({ post, opened, onClose, onPublished }: Props) {
  const { t } = useTranslation('posts');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('publish.sure', { title: post.title })}>
      <PublishForm post={post} onClose={onClose} onPublished={onPublished} />
    </Dialog>
  );
}

/** The last one takes back what was planned. */
type When = 'now' | 'later' | 'not';

function PublishForm({ post, onClose, onPublished }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('posts');
  const zone = usePersonZone();
  const publish = usePublish();
  const unschedule = useUnschedule(post.id);
  const scheduled = post.state === 'scheduled';
  const soon = `${wallTimeIn(HOUR, zone).slice(0, 14)}00`;
  const form = useForm<{ when: When; at: string }>({
    defaultValues: {
      when: scheduled ? 'later' : 'now',
      at: post.publishAt ? wallTime(post.publishAt, zone) : soon,
    },
  });
  const { field } = useController({ control: form.control, name: 'when' });
  const inFuture = (wall: string) => isAhead(momentOf(wall, zone) ?? '');

  async function save({ when, at }: { when: When; at: string }) {
    const changed =
      when === 'not'
        ? await unschedule.mutateAsync()
        : await publish.mutateAsync({ id: post.id, at: when === 'later' ? momentOf(at, zone)! : null });
    tell(t(`publish.done.${when}`));
    onClose();
    onPublished?.(changed);
  }

  return (
    <Form form={form} onSave={save} save={t(`publish.save.${field.value}`)} onCancel={onClose}>
      <Text size="sm">{t('publish.consequence')}</Text>
      <Radio.Group aria-label={t('publish.when')} value={field.value} onChange={field.onChange}>
        <Group gap="lg">
          {(scheduled ? (['now', 'later', 'not'] as const) : (['now', 'later'] as const)).map((when) => (
            <Radio key={when} value={when} label={t(`publish.${when}`)} />
          ))}
        </Group>
      </Radio.Group>
      {field.value === 'later' && (
        <TextInput
          type="datetime-local"
          maw={280}
          label={t('publish.at')}
          description={t('publish.zone', { zone: zone.replaceAll('_', ' ') })}
          min={wallTimeIn(0, zone)}
          error={form.formState.errors.at?.message}
          {...form.register('at', { validate: (wall) => inFuture(wall) || t('publish.atRequired') })}
        />
      )}
    </Form>
  );
}
