const LONGEST = 36;

/** What clients have anyway. */
const TAKEN = ['name', 'first_name', 'last_name', 'phone'];

/** What a field is called in data: "Shirt size" is `shirt_size`; no two are the same. */
export function keyOf(label: string, others: string[]) {
  const taken = [...TAKEN, ...others];
  const plain = label
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, LONGEST);
  const base = plain || 'field';
  const more = Array.from({ length: taken.length }, (_, index) => `${base}_${index + 2}`);
  return [base, ...more].find((key) => !taken.includes(key))!;
}
