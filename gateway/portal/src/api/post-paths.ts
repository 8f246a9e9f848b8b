import type { Answers, Asks, At, Body, Nothing } from './operations';
import type { NewPost, NewestPosts, Post, PostPage, PostQuery, PostText, PostVersion } from './post-schema';

type OfPost = { id: string };

/** What the portal asks about the posts of the billboard. */
export interface PostPaths {
  '/api/posts': {
    get: Asks<PostQuery> & Answers<PostPage>;
    post: Body<NewPost> & Answers<Post>;
  };
  '/api/posts/preview': { post: Body<{ body: string }> & Answers<{ html: string }> };
  '/api/posts/{id}': {
    get: At<OfPost> & Answers<Post>;
    put: { parameters: { path: OfPost; header: { 'If-Match': string } } } & Body<PostText> & Answers<Post>;
    delete: At<OfPost> & Nothing;
  };
  '/api/posts/{id}/publish': { post: At<OfPost> & Body<{ at: string | null }> & Answers<Post> };
  '/api/posts/{id}/unschedule': { post: At<OfPost> & Answers<Post> };
  '/api/posts/{id}/unpublish': { post: At<OfPost> & Body<{ reason: string }> & Answers<Post> };
  '/api/posts/{id}/history': { get: At<OfPost> & Answers<{ items: PostVersion[] }> };
  '/api/posts/{id}/pictures/{pictureId}': {
    delete: At<OfPost & { pictureId: string }> & Nothing;
  };
  '/billboard/newest': { get: Asks<{ account?: string }> & Answers<NewestPosts> };
}
