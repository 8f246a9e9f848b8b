import { expect, it } from 'vitest';
import { problemOf } from '../upload/file-problem';
import { troubleOf } from './plan-fields';

it.each([
  [['name', 'email'], { kind: 'phone' }],
  [['phone', 'name', 'name'], { kind: 'twice', target: 'name' }],
  [['phone', 'tags', 'tags', 'skip', 'skip'], null],
])('columns %j are judged as %j', (targets, trouble) => {
  expect(troubleOf(targets)).toEqual(trouble);
});

it.each([
  ['clients.CSV', 10, null],
  ['clients.xlsx', 20_000_001, 'tooLarge'],
  ['clients.csv', 0, 'empty'],
  ['clients.pdf', 10, 'wrongType'],
])('a file %s of %d bytes is judged as %s', (name, size, problem) => {
  expect(problemOf({ name, size })).toBe(problem);
});
