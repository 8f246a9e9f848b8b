import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const POSTS = '/accounts/a-clinic/posts';

describe('the page of a post', () => {
  it('shows it as visitors see it, and leads to where they do', async () => {
    openPortal(`${POSTS}/p-flu`);
    const article = within(await screen.findByRole('article', { name: 'Flu shots are in' }));

    expect(article.getByText('No appointment needed').localName).toBe('strong');
    expect(article.getByRole('img', { name: /new park/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /Public page/ })).toHaveAttribute(
      'href',
      '/posts/p-flu/flu-shots-are-in',
    );
  });

  it('says what changed between its versions', async () => {
    const { user } = openPortal(`${POSTS}/p-flu`);
    const [newest] = await screen.findAllByRole('button', { name: /^What changed/ });
    await user.click(newest!);

    const history = within(screen.getByRole('region', { name: 'History' }));
    expect(history.getByText('9', { selector: 'del' })).toBeVisible();
    expect(history.getByText('8', { selector: 'ins' })).toBeVisible();
  });

  it('is deleted after a question', async () => {
    const { user, address } = openPortal(`${POSTS}/p-flu`);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete “Flu shots are in”?' }));
    expect(mock.backend.posts.deleted).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(address()).toBe(POSTS));
    expect(mock.backend.posts.deleted).toEqual(['p-flu']);
    expect(screen.queryByText('Something went wrong on our side')).not.toBeInTheDocument();
  });

  it('is taken down by an owner who says why, and edited by its author alone', async () => {
    const { user } = openPortal(`${POSTS}/p-tom`);
    await user.click(await screen.findByRole('button', { name: 'Take down' }));
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
    const dialog = within(await screen.findByRole('dialog', { name: /^Take down/ }));
    await user.click(dialog.getByRole('button', { name: 'Take down' }));
    expect(await dialog.findByText('Say why')).toBeVisible();

    await user.type(dialog.getByRole('textbox', { name: 'Why' }), 'He has left');
    await user.click(dialog.getByRole('button', { name: 'Take down' }));

    expect(await screen.findByText('Taken down by Maria Santos')).toBeVisible();
    expect(mock.backend.posts.find('p-tom')!.unpublished!.reason).toBe('He has left');
  });

  it('is taken down by no member', async () => {
    mock.backend.accounts[0]!.role = 'member';
    openPortal(`${POSTS}/p-tom`);

    expect(await screen.findByRole('article', { name: 'New at the front desk' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take down' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'History' })).not.toBeInTheDocument();
  });

  it('tells its author why it was taken down, and offers to publish it only once it is changed', async () => {
    openPortal(`${POSTS}/p-taken`);

    expect(await screen.findByText(/may not give away treatments/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Edit' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Publish again/ })).not.toBeInTheDocument();
  });

  it('that is planned becomes a draft again', async () => {
    const { user } = openPortal(`${POSTS}/p-soon`);
    await user.click(await screen.findByRole('button', { name: 'Change the time…' }));
    await user.click(await screen.findByRole('radio', { name: 'Not yet' }));
    await user.click(screen.getByRole('button', { name: 'Make it a draft' }));

    await waitFor(() => expect(mock.backend.posts.find('p-soon')!.state).toBe('draft'));
  });

  it('stays, with the reason, when the server refuses', async () => {
    server.use(
      http.post('/api/posts/*/unpublish', () =>
        HttpResponse.json({ detail: 'Nobody sees it any more.' }, { status: 409 }),
      ),
    );
    const { user } = openPortal(`${POSTS}/p-tom`);
    await user.click(await screen.findByRole('button', { name: 'Take down' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Take down/ }));
    await user.type(dialog.getByRole('textbox', { name: 'Why' }), 'Because');
    await user.click(dialog.getByRole('button', { name: 'Take down' }));

    expect(await dialog.findByText('Nobody sees it any more.')).toBeVisible();
  });
});
