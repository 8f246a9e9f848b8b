import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const LIMITS = '/accounts/a-clinic/settings/limits';

function saved() {
  return mock.backend.accountAdmin.settings;
}

it('says what a limit means as its number is typed', async () => {
  const { user } = openPortal(LIMITS);
  const segments = await screen.findByRole('textbox', { name: 'Segments a day' });

  await user.clear(segments);
  await user.type(segments, '2000');

  expect(screen.getByText(/After 2,000 segments on one day, texts wait/)).toBeVisible();
});

it('switches limits on and off', async () => {
  const { user } = openPortal(LIMITS);

  await user.click(await screen.findByRole('switch', { name: 'Quiet hours' }));
  await user.click(screen.getByRole('switch', { name: 'Frequency cap' }));
  expect(screen.getByText(/at most 3 texts within 24 hours/)).toBeVisible();
  await user.click(screen.getByRole('switch', { name: 'Pace' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() =>
    expect(saved()).toMatchObject({
      quietHours: null,
      frequencyCap: { texts: 3, hours: 24 },
      pace: 1,
      dailyStop: 500,
    }),
  );
  expect(saved().afterHoursReply).toContain('Thanks for your text');
});

it('wants a number that makes sense, and keeps what was typed', async () => {
  const { user } = openPortal(LIMITS);

  await user.click(await screen.findByRole('switch', { name: 'Retention' }));
  const days = screen.getByRole('textbox', { name: 'Days' });
  await user.clear(days);
  await user.type(days, '7');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Fill in a whole number from 30 to 3,650')).toBeVisible();
  expect(days).toHaveValue('7');
  expect(saved().retentionDays).toBeNull();
});
