import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const HOURS = '/accounts/a-clinic/settings/hours';

function saved() {
  return mock.backend.accountAdmin.settings;
}

async function setTime(label: string, time: string) {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: time } });
}

it('saves hours, holidays and replies, and leaves the limits as they are', async () => {
  const { user } = openPortal(HOURS);

  await user.click(await screen.findByRole('button', { name: 'Add hours on Saturday' }));
  await setTime('Saturday, part 1: to', '12:00');
  await user.click(screen.getByRole('button', { name: 'Remove Christmas Eve' }));
  await user.type(screen.getByRole('textbox', { name: 'Welcome' }), 'Welcome!');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(saved().welcome).toBe('Welcome!'));
  expect(saved().businessHours?.days.saturday).toEqual([{ from: '09:00', to: '12:00' }]);
  expect(saved().businessHours?.holidays.map(({ name }) => name)).toEqual(['Christmas']);
  expect(saved().dailyStop).toBe(500);
});

it('copies Monday to the other days of work', async () => {
  const { user } = openPortal(HOURS);

  await setTime('Monday, part 1: from', '07:30');
  await user.click(screen.getByRole('button', { name: 'Copy to Tue–Fri' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() =>
    expect(saved().businessHours?.days.wednesday).toEqual([{ from: '07:30', to: '17:00' }]),
  );
  expect(saved().businessHours?.days.saturday).toEqual([]);
});

it('says which hours overlap, and saves nothing', async () => {
  const { user } = openPortal(HOURS);

  await setTime('Wednesday, part 2: from', '11:00');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('These hours overlap')).toBeVisible();
  expect(saved().businessHours?.days.wednesday?.[1]?.from).toBe('13:30');
});

it('tells beside the holiday what the server says against it', async () => {
  server.use(
    http.put('/api/accounts/*/settings', () => {
      const errors = [{ field: 'businessHours.holidays[1].date', message: 'is a holiday already' }];
      return HttpResponse.json({ status: 400, errors }, { status: 400 });
    }),
  );
  const { user } = openPortal(HOURS);

  await user.type(await screen.findByRole('textbox', { name: 'Welcome' }), 'Welcome!');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Is a holiday already')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Welcome' })).toHaveValue('Welcome!');
});

it('is always open without hours', async () => {
  const { user } = openPortal(HOURS);

  await user.click(await screen.findByRole('switch', { name: /We keep business hours/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(saved().businessHours).toBeNull());
});

it('answers STOP in each language only once Waffle is to answer', async () => {
  const { user } = openPortal(HOURS);
  await user.click(await screen.findByRole('radio', { name: /Waffle answers/ }));

  await user.click(screen.getByRole('button', { name: 'Add a language' }));
  await user.click(await screen.findByRole('menuitem', { name: 'español' }));
  await user.type(screen.getAllByRole('textbox', { name: 'To STOP' })[1]!, 'Hecho.');
  expect(screen.getAllByText('1 segment')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(saved().optOutAnsweredBy).toBe('waffle'));
  expect(saved().stopTexts).toEqual({ es: 'Hecho.' });
});
