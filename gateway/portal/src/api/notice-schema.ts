/** What notification-service tells a person, and by which ways. */

export type NoticeKind = 'text' | 'mention' | 'incident' | 'statement' | 'post-unpublished' | 'digest';

export interface Notice {
  id: string;
  kind: NoticeKind;
  /** Null where it is about no single account. */
  accountId: string | null;
  title: string;
  text: string;
  /** A path of the portal. */
  link: string;
  at: string;
  readAt: string | null;
}

export interface NoticePage {
  items: Notice[];
  next: string | null;
  /** How many there are in all. */
  unread: number;
}

/** Which ones are read. */
export type ReadNotices = { ids: string[] } | { all: true };

export const CHANNELS = ['desktop', 'push', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface NoticeSetting {
  accountId: string | null;
  kind: NoticeKind;
  channels: Record<Channel, boolean>;
}

export interface QuietTimes {
  /** Like 21:00, by the person's own clock. */
  from: string;
  to: string;
}

export interface NoticeWishes {
  quiet: QuietTimes | null;
  items: NoticeSetting[];
}

export interface NoticeSettings extends NoticeWishes {
  mail: {
    address: string | null;
    /** In the words of the mail server, which wants no more of our mails. */
    refused: { reason: string; at: string } | null;
  };
}

/** A browser that is woken for a notice while the portal is closed. */
export interface PushDevice {
  id: string;
  device: string;
  /** By which a browser knows itself. */
  endpoint: string;
  addedAt: string;
  lastUsedAt: string | null;
}

export interface NewPushDevice {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  device: string;
}

/** What the stream of a person's notices tells. */
export interface NoticeEvents {
  hello: { unread: number };
  /** Told once more, with `desktop`, if it is to be shown there: not before a quiet time ends. */
  notice: { notice: Notice; unread: number; desktop: boolean };
  read: { unread: number };
}
