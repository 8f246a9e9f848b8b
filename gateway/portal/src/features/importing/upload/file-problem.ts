const LARGEST = 20_000_000;

export const IMPORT_TYPES = ['.csv', '.txt', '.tsv', '.xlsx'];

/** What is wrong with a file, as far as one sees without opening it. */
export function problemOf({ name, size }: Pick<File, 'name' | 'size'>) {
  if (!IMPORT_TYPES.some((type) => name.toLowerCase().endsWith(type))) {
    return 'wrongType';
  }
  if (size === 0) {
    return 'empty';
  }
  return size > LARGEST ? 'tooLarge' : null;
}
