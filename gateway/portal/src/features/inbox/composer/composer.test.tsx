import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { INBOX, openConversation, openPortal } from '@/test/portal';

const SEND = '/api/accounts/:accountId/conversations/:id/messages';

function log() {
  return within(screen.getByRole('log'));
}

function textsOf(id: string) {
  return mock.backend
    .in('a-clinic')
    .messagesOf(id)
    .map(({ body }) => body);
}

/** Lets the first request through to the backend but loses the answer. */
function loseTheAnswer() {
  const keys: (string | null)[] = [];
  server.use(
    http.post(SEND, ({ request }) => {
      keys.push(request.headers.get('idempotency-key'));
      return keys.length === 1 ? HttpResponse.error() : undefined;
    }),
  );
  return keys;
}

describe('while writing', () => {
  it('tells segments and names the characters that cost more', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');

    await user.type(composer, 'It’s on');

    expect(await screen.findByText('1 segment')).toBeVisible();
    expect(screen.getByText('UCS-2 · 63 left')).toBeVisible();
    expect(screen.getByText(/because of ’/)).toBeVisible();
  });

  it('replaces them by plain ones at a click', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'It’s on');

    await user.click(await screen.findByRole('button', { name: 'Use plain characters' }));

    expect(composer).toHaveValue("It's on");
    expect(await screen.findByText('GSM-7 · 153 left')).toBeVisible();
  });

  it('keeps a draft for each conversation', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'Dear Ben');

    await user.click(screen.getByRole('link', { name: /Chloé Martin/ }));
    expect(await screen.findByRole('textbox', { name: 'Text to Chloé Martin' })).toHaveValue('');
    await user.click(screen.getByRole('link', { name: /Draft: Dear Ben/ }));

    expect(await screen.findByRole('textbox', { name: 'Text to Ben Okafor' })).toHaveValue('Dear Ben');
  });
});

describe('sending', () => {
  it('shows the text at once and keeps it once', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');

    await user.type(composer, 'See you at 9');
    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(composer).toHaveValue('');
    expect(await log().findByText('Queued')).toBeVisible();
    expect(log().getAllByText('See you at 9')).toHaveLength(1);
    expect(textsOf('c2').at(-1)).toBe('See you at 9');
  });

  it('refuses an empty text', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');

    await user.click(screen.getByRole('button', { name: 'Send' }));

    expect(await screen.findByText('Write something first')).toBeVisible();
    expect(composer).toBeInvalid();
  });

  it('ignores a key that is held down', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'Once');

    fireEvent.keyDown(composer, { key: 'Enter', ctrlKey: true, repeat: true });

    expect(composer).toHaveValue('Once');
  });

  it('repeats with the same key after a lost answer', async () => {
    const keys = loseTheAnswer();
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'See you at 9');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await log().findByText('Not sent')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await log().findByText('Queued')).toBeVisible();
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    expect(textsOf('c2').filter((body) => body === 'See you at 9')).toHaveLength(1);
  });

  it('gives the text back for changing it', async () => {
    loseTheAnswer();
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'See you at 9');
    await user.click(screen.getByRole('button', { name: 'Send' }));

    await user.click(await screen.findByRole('button', { name: 'Edit' }));

    expect(composer).toHaveValue('See you at 9');
    expect(log().queryByText('Not sent')).not.toBeInTheDocument();
  });
});

async function answerTooLate() {
  const portal = await openConversation('c2', 'Ben Okafor');
  await portal.user.type(portal.composer, 'See you at 9');
  mock.backend.receive('a-clinic', 'c2', 'Sorry, I meant tomorrow');
  await portal.user.click(screen.getByRole('button', { name: 'Send' }));
  const notice = await screen.findByRole('alert', { name: 'Ben Okafor wrote while you were typing' });
  return { ...portal, notice: within(notice) };
}

describe('an answer to a conversation that moved on', () => {
  it('is held back and shows what arrived', async () => {
    const { notice } = await answerTooLate();

    expect(notice.getByText('Sorry, I meant tomorrow')).toBeVisible();
    expect(notice.getByText(/has not been sent: “See you at 9”/)).toBeVisible();
    expect(textsOf('c2')).not.toContain('See you at 9');
  });

  it('is sent when the writer still means it', async () => {
    const { user, notice } = await answerTooLate();

    await user.click(notice.getByRole('button', { name: 'Send anyway' }));

    await waitFor(() => expect(textsOf('c2')).toContain('See you at 9'));
    expect(screen.queryByRole('button', { name: 'Send anyway' })).not.toBeInTheDocument();
  });

  it('goes back into the composer to be changed', async () => {
    const { user, notice, composer } = await answerTooLate();

    await user.click(notice.getByRole('button', { name: 'Edit my answer' }));

    expect(composer).toHaveValue('See you at 9');
  });
});

describe('a person who must not be texted', () => {
  it('has a notice in the place of the composer after STOP', async () => {
    openPortal(`${INBOX}/c5`);

    expect(await screen.findByText('Emeka Eze has opted out')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
  });

  it('keeps the text as a draft when STOP came in between', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'See you at 9');
    mock.backend.in('a-clinic').find('c2')!.optedOutAt = new Date().toISOString();

    await user.click(screen.getByRole('button', { name: 'Send' }));

    expect(await screen.findByText('Ben Okafor has opted out')).toBeVisible();
    expect(sessionStorage.getItem('waffle-draft:c2')).toBe('"See you at 9"');
  });
});
