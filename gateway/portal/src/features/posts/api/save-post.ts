import type { NewPost, Post, PostText } from '@/api/post-schema';
import { api, bodyOf } from '@/lib/api';
import type { Versioned } from '@/lib/versioned';

/** What an author can change, with the version that a change has to name. */
export function textOf({ title, body, tags, version }: Post): Versioned<PostText> {
  return { value: { title, body, tags }, etag: `"${version}"` };
}

export function createPost(body: NewPost) {
  return bodyOf(api.POST('/api/posts', { body }));
}

/** Saves a post, unless it was saved elsewhere since it was read. */
export function savePost(id: string, body: PostText, etag: string) {
  return bodyOf(api.PUT('/api/posts/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));
}
