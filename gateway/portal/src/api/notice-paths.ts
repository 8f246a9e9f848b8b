import type {
  NewPushDevice,
  NoticePage,
  NoticeSettings,
  NoticeWishes,
  PushDevice,
  ReadNotices,
} from './notice-schema';
import type { Answers, Asks, At, Body, Nothing } from './operations';

/** What a person is told, and by which ways. */
export interface NoticePaths {
  '/api/me/notices': {
    get: Asks<{ before?: string; limit?: number; unread?: boolean }> & Answers<NoticePage>;
  };
  '/api/me/notices/read': { post: Body<ReadNotices> & Nothing };
  '/api/me/notice-settings': {
    get: Answers<NoticeSettings>;
    put: { parameters: { header: { 'If-Match': string } } } & Body<NoticeWishes> & Answers<NoticeSettings>;
  };
  '/api/me/push-subscriptions': {
    get: Answers<{ items: PushDevice[] }>;
    post: Body<NewPushDevice> & Answers<PushDevice>;
  };
  '/api/me/push-subscriptions/{id}': { delete: At<{ id: string }> & Nothing };
  '/api/me/push-subscriptions/{id}/test': { post: At<{ id: string }> & Nothing };
  '/api/push-key': { get: Answers<{ key: string | null }> };
}
