import { useTranslation } from 'react-i18next';
import type { NewBroadcast } from '@/api/broadcast-schema';
import { useWorkplace } from '@/lib/workplace';
import { isAhead, momentOf } from '@/lib/zoned';
import { textOf, type Draft } from './draft';
import type { LivePreview } from './use-live-preview';

const LONGEST = 1_600;

interface Troubles {
  audience?: string;
  body?: string;
  time?: string;
}

/** What keeps a draft from being sent; without that, the order it makes. */
export function useTroubles(draft: Omit<Draft, 'key'>, { bodyProblem }: LivePreview) {
  const { t } = useTranslation('broadcasts');
  const { timeZone } = useWorkplace().account;
  const text = textOf(draft);
  const sendAt = draft.later ? momentOf(draft.at, timeZone) : null;
  const troubles: Troubles = {};
  if (!text) {
    troubles.audience = t('write.whoRequired');
  }
  if (!draft.body.trim()) {
    troubles.body = t('write.bodyRequired');
  } else if (draft.body.trim().length > LONGEST) {
    troubles.body = t('write.bodyTooLong');
  } else if (bodyProblem) {
    troubles.body = bodyProblem;
  }
  if (sendAt === undefined || (sendAt !== null && !isAhead(sendAt))) {
    troubles.time = t('write.atRequired');
  }
  const fine = text && sendAt !== undefined && Object.keys(troubles).length === 0;
  const wanted: Omit<NewBroadcast, 'expected'> | null = fine
    ? { ...text, name: draft.name.trim() || null, sendAt }
    : null;
  return { troubles, wanted };
}
