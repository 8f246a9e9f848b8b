const LONGEST = 40;

/** What a field is called in data: "Shirt size" is `shirt_size`; no two are the same. */
export function keyOf(label: string, taken: string[]) {
  const plain = label
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, LONGEST);
  const base = plain || 'field';
  const others = Array.from({ length: taken.length }, (_, index) => `${base}_${index + 2}`);
  return [base, ...others].find((key) => !taken.includes(key))!;
}
