import './words';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/api/list-groups';
import { usePages } from '@/api/list-pages';
import { usePageTitle } from '@/lib/page-title';
import type { TextedClient } from '@/lib/texted-clients';
import { useWorkplace } from '@/lib/workplace';
import { BackLink } from '@/ui/back-link';
import { Page } from '@/ui/page';
import { MembersOnly } from './members-only';
import classes from './new-broadcast.module.css';
import { PreviewPanel } from './preview/preview-panel';
import { ConfirmSend, type Order } from './send/confirm-send';
import { AudienceFields } from './write/audience-fields';
import { useDraft, withoutGone } from './write/draft';
import { TextFields } from './write/text-field';
import { TimeFields } from './write/time-fields';
import { useLivePreview } from './write/use-live-preview';
import { useTroubles } from './write/use-troubles';

/** A text to many, from the choice of people to the last question. */
export function NewBroadcastPage({ groupId, pageId }: Chosen) {
  const { t } = useTranslation('broadcasts');
  const { account, texts } = useWorkplace();
  usePageTitle(t('new'));
  useChosenAudience({ groupId, pageId });
  return texts ? <Write key={account.id} /> : <MembersOnly />;
}

interface Chosen {
  groupId: string | undefined;
  /** An action page. */
  pageId: string | undefined;
}

/** Who comes from a group or an action page texts who is in it; who comes from the list of clients, those chosen. */
function useChosenAudience({ groupId, pageId }: Chosen) {
  const { change } = useDraft();
  const navigate = useNavigate();
  const { texted } = useLocation().state;
  const choose = useEffectEvent((clients: TextedClient[]) => {
    change({ groupIds: groupId ? [groupId] : [], pageIds: pageId ? [pageId] : [], clients });
    void navigate({ to: '.', search: {}, replace: true });
  });
  useEffect(() => {
    if (groupId || pageId || texted) {
      choose(texted ?? []);
    }
  }, [groupId, pageId, texted]);
}

function Write() {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  const { draft: kept, forget } = useDraft();
  const groups = useGroups(account.id).data;
  const draft = withoutGone(kept, groups, usePages(account.id).data, account.numbers);
  const preview = useLivePreview(draft);
  const [tried, setTried] = useState(false);
  const [order, setOrder] = useState<Order | null>(null);
  const { troubles, wanted } = useTroubles(draft, preview);
  const [reviewing, setReviewing] = useState<string | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const shown = tried ? troubles : {};
  const { data, error, settled, now } = preview;
  const ready = wanted !== null && settled && !error && data !== undefined && data.recipients > 0;
  const params = { accountId: account.id };

  // Who asks while people are still being counted is not asked to press again.
  if (ready && reviewing === now) {
    setReviewing(null);
    setOrder({ wanted, preview: data });
  }

  function review() {
    setTried(true);
    setReviewing(now);
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <Page
      title={t('new')}
      back={
        <BackLink
          renderRoot={(props) => <Link to="/accounts/$accountId/broadcasts" params={params} {...props} />}
        >
          {t('back')}
        </BackLink>
      }
    >
      <div className={classes.columns} ref={fields}>
        <Stack gap="md">
          <AudienceFields error={preview.audienceProblem ?? shown.audience} />
          <TextFields error={preview.bodyProblem ?? shown.body} />
          <TimeFields error={shown.time} />
        </Stack>
        <PreviewPanel preview={preview} hasText={draft.body.trim() !== ''} />
        <Group gap="xs" className={classes.foot}>
          <Button
            size="md"
            loading={reviewing === now && wanted !== null && !settled}
            disabled={settled && data?.recipients === 0}
            onClick={review}
          >
            {t(draft.later ? 'write.reviewLater' : 'write.review')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              forget();
              setTried(false);
            }}
          >
            {t('write.clear')}
          </Button>
        </Group>
      </div>
      <ConfirmSend order={order} onClose={() => setOrder(null)} onChanged={preview.retry} />
    </Page>
  );
}
