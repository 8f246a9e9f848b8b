import { expect, it } from 'vitest';
import { scaleOf } from './scale';

it('has lines at round values, for both series the same', () => {
  expect(scaleOf(452, 222).ticks).toEqual([400, 200, 0, -200]);
});

it('gives each value its place between top and bottom', () => {
  const { at } = scaleOf(40, 20);

  expect([40, 0, -20].map(at)).toEqual([0, 2 / 3, 1]);
});

it('has room for both when nothing was texted', () => {
  expect(scaleOf(0, 0).ticks).toEqual([1, 0, -1]);
});
