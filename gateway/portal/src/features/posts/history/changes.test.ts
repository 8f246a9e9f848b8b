import { expect, it } from 'vitest';
import { changesOf } from './changes';

it('tells what became of a text, word by word', () => {
  expect(changesOf('Walk in on Monday.', 'Walk in on Friday.')).toEqual([
    { kind: 'same', text: 'Walk in on ' },
    { kind: 'removed', text: 'Monday' },
    { kind: 'added', text: 'Friday' },
    { kind: 'same', text: '.' },
  ]);
});

it('leaves out most of what stayed the same', () => {
  const long = 'the same words again and again, '.repeat(50);
  const [before, , after] = changesOf(`${long}old ${long}`, `${long}new ${long}`);

  expect(before!.text.length).toBeLessThan(100);
  expect(before!.text.startsWith(' … ')).toBe(true);
  expect(after).toEqual({ kind: 'added', text: 'new' });
});

it('says nothing of a text that stayed as it was', () => {
  expect(changesOf('Hello', 'Hello')).toEqual([]);
});
