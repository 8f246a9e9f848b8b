import { StoredMap } from '@/lib/stored-map';

const drafts = new StoredMap<string>('draft');

/** The text begun in a conversation; it outlives a reload and an ended session. */
export function useDraft(conversationId: string) {
  const draft = drafts.use(conversationId) ?? '';
  return [draft, (text: string) => drafts.set(conversationId, text || undefined)] as const;
}
