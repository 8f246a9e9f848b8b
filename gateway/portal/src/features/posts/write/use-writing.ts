import { useRef, useState } from 'react';
import type { Post, PostText } from '@/api/post-schema';
import { useEditing } from '@/lib/use-editing';
import type { Source, Versioned } from '@/lib/versioned';
import { fetchPost, useKeepPost } from '../api/get-post';
import { createPost, savePost, textOf } from '../api/save-post';
import { usePlace } from '../place';
import { keptTexts } from './kept-text';

const NOTHING: Versioned<PostText> = { value: { title: '', body: '', tags: [] }, etag: '' };

export type Writing = ReturnType<typeof useWriting>;

export function same(one: unknown, other: unknown) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Only what was changed is held against what others changed. */
function changeOf(before: PostText, after: PostText) {
  const parts = Object.entries(after).filter(([part, value]) => !same(value, before[part as keyof PostText]));
  return Object.fromEntries(parts) as Partial<PostText>;
}

/** A post while its author writes it; a new one is created with its first saving. */
export function useWriting(initial: Post | null) {
  const { accountId } = usePlace();
  const keep = useKeepPost();
  const newKey = `new in ${accountId ?? 'all'}`;
  const [begun] = useState(() => keptTexts.get(initial?.id ?? newKey));
  const [post, setPost] = useState(initial);
  const [basis, setBasis] = useState(begun?.basis ?? (initial ? textOf(initial) : NOTHING));
  const known = useRef(initial);
  const found = useRef(initial);
  const newest = useRef(basis);

  function take(saved: Post) {
    if (!known.current) {
      keptTexts.set(newKey, undefined);
    }
    known.current = saved;
    newest.current = textOf(saved);
    setPost(saved);
    setBasis(newest.current);
    keep(saved);
    return newest.current;
  }

  const source: Source<PostText> = {
    get: async () => {
      found.current = await fetchPost(known.current!.id);
      return textOf(found.current);
    },
    put: async (text, etag) =>
      take(
        await (known.current ? savePost(known.current.id, text, etag) : createPost({ ...text, accountId })),
      ),
  };
  const editing = useEditing(basis, source);

  return {
    post,
    basis,
    begunWith: begun?.text,
    /** The post as it is by now, also for what began before it was saved. */
    savedPost: () => known.current,
    conflict: editing.conflict,
    /** Nothing where somebody else was faster. */
    save: async (text: PostText): Promise<Post | null> => {
      const change = known.current ? changeOf(editing.value, text) : text;
      const done = (known.current && same(change, {})) || (await editing.save(change));
      return done ? known.current : null;
    },
    reload: async () => {
      const text = await editing.reload();
      take(found.current!);
      return text;
    },
    /** Asks for the pictures anew; a text that was saved elsewhere is still to be told of. */
    refreshPictures: async () => {
      const { pictures } = keep(await fetchPost(known.current!.id));
      setPost((shown) => shown && { ...shown, pictures });
    },
    /** Keeps what is typed and not saved yet, for whenever the page opens again. */
    remember: (text: PostText) => {
      const kept = { basis: newest.current, text };
      keptTexts.set(known.current?.id ?? newKey, same(text, kept.basis.value) ? undefined : kept);
    },
  };
}
