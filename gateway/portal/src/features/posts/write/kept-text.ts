import type { PostText } from '@/api/post-schema';
import { StoredMap } from '@/lib/stored-map';
import type { Versioned } from '@/lib/versioned';

/** What is typed, and what it began with. */
export interface KeptText {
  basis: Versioned<PostText>;
  text: PostText;
}

/** By post, or by place for a new one: it outlives a reload and an ended session. */
export const keptTexts = new StoredMap<KeptText>('post');
