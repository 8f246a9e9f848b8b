import { linkOptions } from '@tanstack/react-router';
import { createContext, use } from 'react';
import type { Post } from '@/api/post-schema';
import { useShell } from '@/lib/workplace';

/** Whose posts a page is about: an account's, or those of the whole installation. */
export interface Place {
  /** Null for the installation. */
  accountId: string | null;
  name: string;
  /** May write posts here. */
  writes: boolean;
  /** May take the posts of others off the billboard. */
  moderates: boolean;
}

export const PlaceContext = createContext<Place | null>(null);

export function usePlace() {
  return use(PlaceContext)!;
}

/** Where the pages of the posts are. */
export function useAddresses() {
  const { accountId } = usePlace();
  if (accountId === null) {
    return {
      list: linkOptions({ to: '/admin/posts' }),
      fresh: linkOptions({ to: '/admin/posts/new' }),
      post: (postId: string) => linkOptions({ to: '/admin/posts/$postId', params: { postId } }),
      edit: (postId: string) => linkOptions({ to: '/admin/posts/$postId/edit', params: { postId } }),
    };
  }
  return {
    list: linkOptions({ to: '/accounts/$accountId/posts', params: { accountId } }),
    fresh: linkOptions({ to: '/accounts/$accountId/posts/new', params: { accountId } }),
    post: (postId: string) =>
      linkOptions({ to: '/accounts/$accountId/posts/$postId', params: { accountId, postId } }),
    edit: (postId: string) =>
      linkOptions({ to: '/accounts/$accountId/posts/$postId/edit', params: { accountId, postId } }),
  };
}

/** What the person may do with a post. */
export function usePowers({ author, state }: Post) {
  const { me } = useShell();
  const { moderates } = usePlace();
  const mine = author.id === me.id;
  return { mine, moderates, unpublishes: moderates && state === 'published' };
}
