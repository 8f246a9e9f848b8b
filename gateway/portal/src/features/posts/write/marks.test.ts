import { expect, it } from 'vitest';
import { begin, pictureMark, putApart, surround } from './marks';

it('puts marks around what is selected, and selects it again', () => {
  const marked = surround({ text: 'Walk in today', start: 8, end: 13 }, '**', '**', 'bold');

  expect(marked).toEqual({ text: 'Walk in **today**', start: 10, end: 15 });
});

it('marks the words it brings along where nothing is selected', () => {
  expect(surround({ text: '', start: 0, end: 0 }, '[', '](https://)', 'words').text).toBe(
    '[words](https://)',
  );
});

it('marks each line that is selected, from its beginning', () => {
  expect(begin({ text: 'To bring:\ncard\nkeys', start: 12, end: 17 }, '- ').text).toBe(
    'To bring:\n- card\n- keys',
  );
});

it('puts a picture on lines of its own', () => {
  expect(putApart({ text: 'Before after', start: 6, end: 6 }, '![x](y)').text).toBe(
    'Before\n\n![x](y)\n\nafter',
  );
});

it('lets no words end the mark of a picture', () => {
  expect(pictureMark({ url: '/pictures/posts/a.jpg', alt: 'A [new] door' })).toBe(
    String.raw`![A \[new\] door](/pictures/posts/a.jpg)`,
  );
});
