import { describe, expect, it } from 'vitest';
import type { Message, MessageStatus } from '@/api/schema';
import { message } from '@/mocks/data';
import type { MessagePages } from '../api/list-messages';
import { messagesOf, withMessage } from './message-pages';

function text(id: string, part: Partial<Message> = {}) {
  return message({ id, conversationId: 'c1', at: '2026-11-21T10:00:00Z', ...part });
}

function pagesOf(...pages: Message[][]): MessagePages {
  return { pages: pages.map((items) => ({ items, previous: null })), pageParams: pages.map(() => undefined) };
}

function sent(status: MessageStatus, attempt = 1) {
  return text('m1', { direction: 'outbound', status, attempt });
}

describe('a message that is new', () => {
  it('comes last', () => {
    const pages = withMessage(pagesOf([text('m1')]), text('m2', { at: '2026-11-21T10:01:00Z' }));

    expect(messagesOf(pages).map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  it('takes its place by time when it arrives late', () => {
    const pages = withMessage(pagesOf([text('m2', { at: '2026-11-21T10:01:00Z' })]), text('m1'));

    expect(messagesOf(pages).map(({ id }) => id)).toEqual(['m1', 'm2']);
  });
});

describe('a message that is known', () => {
  it('is replaced in whichever page it stands', () => {
    const pages = withMessage(pagesOf([text('m2')], [sent('sent')]), sent('delivered'));

    expect(messagesOf(pages).map(({ status }) => status)).toEqual(['delivered', 'received']);
  });

  it.each<[MessageStatus, MessageStatus]>([
    ['delivered', 'sent'],
    ['sent', 'accepted'],
    ['failed', 'ready'],
  ])('stays %s when %s comes late', (known, late) => {
    expect(messagesOf(withMessage(pagesOf([sent(known)]), sent(late)))[0]!.status).toBe(known);
  });

  it('begins anew with a new attempt', () => {
    const pages = withMessage(pagesOf([sent('unknown', 1)]), sent('dispatching', 2));

    expect(messagesOf(pages)[0]!.status).toBe('dispatching');
  });
});
