import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FormattedText } from './formatted-text';

it('shows what Markdown can say', () => {
  render(
    <FormattedText html='<h2>When</h2><p>On <strong>Friday</strong>, <a href="https://a.example">here</a></p>' />,
  );

  expect(screen.getByRole('heading', { name: 'When' })).toBeVisible();
  expect(screen.getByText('Friday').localName).toBe('strong');
  expect(screen.getByRole('link', { name: 'here' })).toHaveAttribute('rel', 'noopener nofollow');
});

it('makes nothing of the rest but words', () => {
  const html =
    '<p onclick="x()">One<script>two</script><a href="javascript:x()">three</a></p><img src="https://b.example/p.gif">';
  const { container } = render(<FormattedText html={html} />);

  expect(container.querySelector('script, a, img')).toBeNull();
  expect(screen.getByText(/One/)).not.toHaveAttribute('onclick');
});
