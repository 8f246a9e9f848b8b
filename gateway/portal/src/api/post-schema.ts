/** What notification-service answers about the posts of the billboard. */

import type { Person } from './schema';

export const POST_STATES = ['draft', 'scheduled', 'published', 'unpublished'] as const;
export type PostState = (typeof POST_STATES)[number];

export const POST_SORTS = ['newest', 'oldest', 'title'] as const;
export type PostSort = (typeof POST_SORTS)[number];

/** What an author writes; the body is Markdown. */
export interface PostText {
  title: string;
  body: string;
  tags: string[];
}

export interface NewPost extends PostText {
  /** Null for a post of the whole installation. */
  accountId: string | null;
}

export interface PostPicture {
  id: string;
  url: string;
  alt: string;
  width: number;
  height: number;
}

export interface Post extends PostText {
  id: string;
  /** Its words in the public address. */
  slug: string;
  /** The body as visitors see it. */
  html: string;
  excerpt: string;
  pictures: PostPicture[];
  state: PostState;
  scope: { accountId: string | null; name: string };
  /** The picture is its version. */
  author: Person & { picture: number | null };
  /** When it is to be published, if not at once. */
  publishAt: string | null;
  publishedAt: string | null;
  editedAt: string | null;
  /** Why and by whom it was taken off the billboard. */
  unpublished: { reason: string; by: Person; at: string } | null;
  version: number;
}

export interface PostQuery {
  page?: number;
  size?: number;
  sort?: PostSort;
  query?: string;
  tag?: string;
  author?: string;
  account?: string;
  state?: PostState;
}

export interface PostPage {
  items: Post[];
  page: number;
  pages: number;
  total: number;
}

/** How a post read at some time. */
export interface PostVersion {
  version: number;
  title: string;
  body: string;
  at: string;
}

/** What the public billboard tells of its newest posts. */
export interface NewestPosts {
  newest: string | null;
  posts: { id: string; title: string; excerpt: string; path: string; at: string }[];
}
