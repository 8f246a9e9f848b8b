import { StoredMap } from '@/lib/stored-map';

const drafts = new StoredMap<string>('draft');

/** Puts a text back that was not sent, before whatever has been begun since. */
export function returnToDraft(conversationId: string, body: string) {
  const begun = drafts.get(conversationId);
  drafts.set(conversationId, begun ? `${body}\n${begun}` : body);
}

/** The text begun in a conversation; it outlives a reload and an ended session. */
export function useDraft(conversationId: string) {
  const draft = drafts.use(conversationId) ?? '';
  return [draft, (text: string) => drafts.set(conversationId, text || undefined)] as const;
}
